namespace TreatyIndicators;

/// <summary>A report of a State under Article 7 of a convention, in sections by subject matter.</summary>
/// <remarks>
/// The same content sits under different form letters in the two conventions; the sections are the same. An absent section
/// means that the State is silent there, which is not the same as saying that there is nothing. A report may be wrong and
/// still be held: validators judge it. Equal when all members are. Safe for any number of threads.
/// </remarks>
public sealed record StatePartyReport
{
    /// <summary>Title page and cover page of a State Party report.</summary>
    public required ReportHeader Header { get; init; }

    /// <summary>Legal, administrative and other measures to carry out the Convention (Article 9 of both conventions).</summary>
    public NationalImplementation? NationalImplementation { get; init; }

    /// <summary>Items owned, possessed or under jurisdiction or control, finds after completion, and the programme to destroy them (Article 4 APMBC, Article 3 CCM).</summary>
    public Stockpile? Stockpile { get; init; }

    /// <summary>Technical sheets of the types produced, owned or possessed.</summary>
    public TechnicalCharacteristics? TechnicalCharacteristics { get; init; }

    /// <summary>Items kept, acquired or transferred for permitted purposes (Article 3 APMBC; Article 3(6) to (8) CCM).</summary>
    public RetainedMunitions? Retained { get; init; }

    /// <summary>Conversion or closing of production plants.</summary>
    public ProductionFacilities? ProductionFacilities { get; init; }

    /// <summary>Known and suspected hazardous areas at the end of the period, their baseline, additions, corrections and marking.</summary>
    public HazardousAreas? HazardousAreas { get; init; }

    /// <summary>Progress of the year by release method, the clearance programme, the work plan and residual capacity (Article 5 APMBC, Article 4 CCM).</summary>
    public LandRelease? LandRelease { get; init; }

    /// <summary>Items destroyed since entry into force and in the period; stockpile and clearance apart.</summary>
    public DestroyedItems? Destroyed { get; init; }

    /// <summary>Measures to warn the population, and risk education.</summary>
    public RiskEducation? RiskEducation { get; init; }

    /// <summary>Casualties of the period, victims known, and assistance (Article 6(3) APMBC, Article 5 CCM); counts only, no data on persons.</summary>
    public VictimAssistance? VictimAssistance { get; init; }

    /// <summary>Help given, received, needed and offered; coordination; lessons (Article 6 of both conventions).</summary>
    public Cooperation? Cooperation { get; init; }

    /// <summary>National ownership: Convention work in national instruments, strategies and national money.</summary>
    public NationalOwnership? NationalOwnership { get; init; }

    /// <summary>Differing needs of women, girls, boys and men in plans, and who was consulted.</summary>
    public GenderAndDiversity? GenderAndDiversity { get; init; }

    /// <summary>Climate and environment considerations in the work.</summary>
    public ClimateAndEnvironment? Environment { get; init; }

    /// <summary>National mine action standards measured against the international ones (IMAS).</summary>
    public NationalStandards? Standards { get; init; }

    /// <summary>The national information system.</summary>
    public InformationManagement? InformationManagement { get; init; }

    /// <summary>Work to bring States not party in.</summary>
    public Universalization? Universalization { get; init; }

    /// <summary>What the State itself says about questions of compliance.</summary>
    public ComplianceStatements? Compliance { get; init; }
}
