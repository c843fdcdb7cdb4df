namespace TreatyIndicators;

/// <summary>The holder of an office in the Convention machinery.</summary>
public sealed record ConventionOfficer
{
    /// <summary>Office held.</summary>
    /// <remarks>Source: S4 4.</remarks>
    public Code<OfficerRole>? Role { get; init; }

    /// <summary>Sex.</summary>
    /// <remarks>Source: S4 4.</remarks>
    public Code<Sex>? Sex { get; init; }

    /// <summary>Year of office.</summary>
    /// <remarks>Source: S4 4; I.</remarks>
    public int? Year { get; init; }
}
