namespace TreatyIndicators;

/// <summary>What a committee of a convention was and did in one year, beside its observations on reports.</summary>
/// <remarks>Observations on reports stand in <see cref="ObservationRound"/>. Source: report of the Committee on the Enhancement of Cooperation and Assistance to the Twenty-Second Meeting of the States Parties to the APMBC, 8 October 2025 (S1).</remarks>
public sealed record CommitteeYear
{
    /// <summary>Committee.</summary>
    /// <remarks>Source: S1.</remarks>
    public string? Committee { get; init; }

    /// <summary>Year.</summary>
    /// <remarks>Source: S1.</remarks>
    public long? Year { get; init; }

    /// <summary>Members; the chair may change in the year.</summary>
    /// <remarks>Source: S1.</remarks>
    public ValueList<CommitteeMember> Members { get; init => field = value ?? []; } = [];

    /// <summary>Member named as focal point for gender and differing needs.</summary>
    /// <remarks>Source: S1.</remarks>
    public StateCode? GenderFocalPoint { get; init; }

    /// <summary>What the committee is to do.</summary>
    /// <remarks>Source: S1 paras. 6, 7.</remarks>
    public ValueList<string> Mandate { get; init => field = value ?? []; } = [];

    /// <summary>Support of the committee that looks at extension requests.</summary>
    /// <remarks>Source: S1 para. 6.</remarks>
    public ValueList<ExtensionSupport> ExtensionSupport { get; init => field = value ?? []; } = [];

    /// <summary>Exchange visits.</summary>
    /// <remarks>Source: S1 para. 11.</remarks>
    public CooperationFund? CooperationFund { get; init; }

    /// <summary>Workshops, meetings and panels.</summary>
    /// <remarks>Source: S1.</remarks>
    public ValueList<CommitteeOutreach> Outreach { get; init => field = value ?? []; } = [];

    /// <summary>Priorities for the coming year.</summary>
    /// <remarks>Source: S1 paras. 12-18.</remarks>
    public ValueList<string> Priorities { get; init => field = value ?? []; } = [];
}
