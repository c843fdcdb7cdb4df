namespace TreatyIndicators;

/// <summary>Where a field sits in the forms of a convention, and on what basis it is asked for.</summary>
public sealed record FormUse
{
    /// <summary>The convention.</summary>
    public required ConventionId Convention { get; init; }

    /// <summary>The part of the report.</summary>
    public FormPage Page { get; init; }

    /// <summary>The form letters, the usual one first; none on the title page and the cover page.</summary>
    public ValueList<FormLetter> Letters { get; init => field = value ?? []; } = [];

    /// <summary>On what basis the field is asked for.</summary>
    public required FieldBasis Basis { get; init; }
}
