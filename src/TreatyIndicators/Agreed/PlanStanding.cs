namespace TreatyIndicators;

/// <summary>How far a text of an action plan has come.</summary>
public enum PlanStanding
{
    /// <summary>Announced, its text not known.</summary>
    Planned,

    /// <summary>A draft put before a meeting.</summary>
    Draft,

    /// <summary>Adopted by the States Parties.</summary>
    Adopted,
}
