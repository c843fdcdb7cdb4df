namespace TreatyIndicators;

/// <summary>What the date of a rule is.</summary>
public enum DeadlineRuleKind
{
    /// <summary>Entry into force for a State.</summary>
    EntryIntoForce,

    /// <summary>The first deadline of a duty.</summary>
    Original,

    /// <summary>The latest day to which one decision may extend a deadline.</summary>
    Extension,

    /// <summary>The deadline for areas found after completion, or that became contaminated later.</summary>
    NewlyFoundAreas,

    /// <summary>The deadline for stock found later.</summary>
    FoundStock,

    /// <summary>The initial transparency report.</summary>
    InitialReport,

    /// <summary>The annual transparency report.</summary>
    AnnualReport,

    /// <summary>The assessed contribution to a meeting.</summary>
    AssessedShare,

    /// <summary>A request for an extension.</summary>
    ExtensionRequest,
}
