namespace TreatyIndicators;

/// <summary>Items kept, acquired or transferred for permitted purposes (Article 3 APMBC; Article 3(6) to (8) CCM).</summary>
public sealed record RetainedMunitions
{
    /// <summary>Items of one type that one body keeps</summary>
    public ValueList<RetainedItem> Items { get; init => field = value ?? []; } = [];

    /// <summary>Totals of the items kept</summary>
    public RetainedTotals? Totals { get; init; }

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }

    /// <summary>Use made of items kept in the year</summary>
    public ValueList<RetainedUse> Used { get; init => field = value ?? []; } = [];

    /// <summary>The State says in words that none were used.</summary>
    /// <remarks>APMBC: Form D, voluntary; CCM: Form D, voluntary. Source: S3 15; I.</remarks>
    public bool? NoUseStatement { get; init; }

    /// <summary>Use planned of items kept</summary>
    public ValueList<PlannedRetainedUse> PlannedUse { get; init => field = value ?? []; } = [];

    /// <summary>Items kept that were destroyed in the year</summary>
    public ValueList<RetainedDestruction> Destroyed { get; init => field = value ?? []; } = [];

    /// <summary>Items newly kept in the year</summary>
    public ValueList<RetainedAcquisition> Acquired { get; init => field = value ?? []; } = [];

    /// <summary>A transfer of items to or from another State</summary>
    public ValueList<MunitionTransfer> Transfers { get; init => field = value ?? []; } = [];

    /// <summary>The yearly review of the number kept</summary>
    public RetentionReview? Review { get; init; }

    /// <summary>The search for alternatives to live items</summary>
    public RetentionAlternatives? Alternatives { get; init; }
}
