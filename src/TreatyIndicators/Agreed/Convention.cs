using NodaTime;

namespace TreatyIndicators;

/// <summary>A convention that States join by depositing an instrument.</summary>
public sealed record Convention : CatalogueEntry
{
    /// <summary>The identifier.</summary>
    public required ConventionId Id { get; init; }

    /// <summary>The abbreviation in capitals, for instance <c>APMBC</c>.</summary>
    public required string Abbreviation { get; init; }

    /// <summary>The full title.</summary>
    public required Label Title { get; init; }

    /// <summary>The other names it goes by, for instance Ottawa Convention.</summary>
    public ValueList<Label> Names { get; init => field = value ?? []; } = [];

    /// <summary>The year in which its text was adopted.</summary>
    public required int AdoptedIn { get; init; }

    /// <summary>The day on which it entered into force for the first States; no State is party before.</summary>
    public required LocalDate EntryIntoForce { get; init; }

    /// <summary>Its chapter and number in the UN Treaty Collection, for instance <c>XXVI-5</c>; absent: not registered there.</summary>
    public string? TreatyCollection { get; init; }

    /// <summary>The forms for reports that its meetings adopted, as far as indicators ask for them.</summary>
    public ValueList<ReportingFormat> Formats { get; init => field = value ?? []; } = [];
}
