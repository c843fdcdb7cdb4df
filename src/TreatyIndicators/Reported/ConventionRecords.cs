namespace TreatyIndicators;

/// <summary>What is known of a convention outside the reports of its States Parties.</summary>
/// <remarks>
/// A list that is supplied is complete: an empty one says that nothing happened. A list that is absent was not supplied, and what
/// is read from it is unknown, be it absent by itself or with the record it belongs to. Safe for any number of threads.
/// </remarks>
public sealed record ConventionRecords
{
    /// <summary>Who took part in the meetings of a convention; absent: not supplied.</summary>
    public MeetingRecords? Meetings { get; init; }

    /// <summary>Assessed shares, payments, arrears and receipts of the support unit; absent: not supplied.</summary>
    public FinanceRecords? Finance { get; init; }

    /// <summary>Extension requests under the stockpile and clearance articles; absent: not supplied.</summary>
    public ExtensionRecords? Extensions { get; init; }

    /// <summary>Official declarations of completion; absent: not supplied.</summary>
    public DeclarationRecords? Declarations { get; init; }

    /// <summary>A notice to the President; absent: not supplied.</summary>
    public ValueList<Notice>? Notices { get; init; }

    /// <summary>A coded statement at a meeting; absent: not supplied.</summary>
    public ValueList<Statement>? Statements { get; init; }

    /// <summary>Sessions of the individualised approach; absent: not supplied.</summary>
    public IndividualisedApproachRecords? IndividualisedApproach { get; init; }

    /// <summary>A round in which a committee made observations on reports; absent: not supplied.</summary>
    public ValueList<ObservationRound>? ObservationRounds { get; init; }

    /// <summary>A committee in one year; absent: not supplied.</summary>
    public ValueList<CommitteeYear>? CommitteeYears { get; init; }

    /// <summary>A national mine action platform; absent: not supplied.</summary>
    public ValueList<NationalPlatform>? NationalPlatforms { get; init; }

    /// <summary>Compliance cases, updates and findings kept by the Convention's bodies; absent: not supplied.</summary>
    public ComplianceRecord? ComplianceRecord { get; init; }

    /// <summary>A State's recorded vote on the General Assembly resolution; absent: not supplied.</summary>
    public ValueList<RecordedVote>? Votes { get; init; }

    /// <summary>A case of use: one actor in one State in one calendar year; absent: not supplied.</summary>
    public ValueList<UseEvent>? UseEvents { get; init; }

    /// <summary>Figures about States and regions by which rules tell what is plausible; absent: not supplied.</summary>
    public ReferenceRecords? Reference { get; init; }
}
