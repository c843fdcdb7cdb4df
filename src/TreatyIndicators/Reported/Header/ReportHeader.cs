using NodaTime;

namespace TreatyIndicators;

/// <summary>Title page and cover page of a State Party report.</summary>
public sealed record ReportHeader
{
    /// <summary>Identifier given by the library or its user.</summary>
    /// <remarks>APMBC: title page, bookkeeping; CCM: title page, bookkeeping. Source: I.</remarks>
    public required string ReportId { get; init; }

    /// <summary>The convention under which the report is made.</summary>
    /// <remarks>APMBC: title page, treaty duty; CCM: title page, treaty duty. Source: T 7.</remarks>
    public required ConventionId Convention { get; init; }

    /// <summary>Reporting State.</summary>
    /// <remarks>APMBC: title page, treaty duty; CCM: title page, treaty duty. Source: T 7; P5 P7 P8.</remarks>
    public required StateCode State { get; init; }

    /// <summary>Initial, annual, voluntary (State not party), catch-up for several years, corrigendum.</summary>
    /// <remarks>
    /// APMBC: title page, treaty duty; CCM: title page, treaty duty. Source: T 7(1), 7(2); S3 10; CatchUp: I, a
    /// report for 2015-2017 exists (P6).
    /// </remarks>
    public required Code<ReportKind> Kind { get; init; }

    /// <summary>The span of days that a report covers, both ends included</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Day of submission.</summary>
    /// <remarks>APMBC: title page, treaty duty; CCM: title page, treaty duty. Source: P5 P7 P8.</remarks>
    public required LocalDate SubmittedOn { get; init; }

    /// <summary>ReportId of the report that this one replaces.</summary>
    /// <remarks>APMBC: title page, bookkeeping; CCM: title page, bookkeeping. Source: I.</remarks>
    public string? Supersedes { get; init; }

    /// <summary>A body or person to contact about the report</summary>
    public ValueList<ContactPoint> ContactPoints { get; init => field = value ?? []; } = [];

    /// <summary>One box of the cover page: what the State says of one form since its last report</summary>
    public ValueList<CoverEntry> Cover { get; init => field = value ?? []; } = [];

    /// <summary>Layout of the report.</summary>
    /// <remarks>
    /// APMBC: title page, asked by the action plan; CCM: title page, asked by the action plan. Source: S3 7; S4 45;
    /// online tool named in S1 para. 4.
    /// </remarks>
    public Code<ReportFormat>? Format { get; init; }

    /// <summary>True when an online or narrative report follows the layout of the Guide to Reporting.</summary>
    /// <remarks>APMBC: title page, asked by the action plan; CCM: not used. Source: S3 7; I.</remarks>
    public bool? GuideLayout { get; init; }

    /// <summary>Declared by the State or seen by the coder.</summary>
    /// <remarks>APMBC: title page, bookkeeping; CCM: title page, bookkeeping. Source: I.</remarks>
    public Code<FormatBasis>? FormatDetectedBy { get; init; }

    /// <summary>Language of the report.</summary>
    /// <remarks>APMBC: title page, voluntary; CCM: title page, voluntary. Source: P2.</remarks>
    public Code<Language>? Language { get; init; }

    /// <summary>Unit used by the State for areas; the library keeps square metres.</summary>
    /// <remarks>APMBC: title page, bookkeeping; CCM: title page, bookkeeping. Source: K P14; I.</remarks>
    public Code<AreaUnit>? AreaUnit { get; init; }

    /// <summary>True when the areas in the record were converted from another unit.</summary>
    /// <remarks>APMBC: title page, bookkeeping; CCM: title page, bookkeeping. Source: I.</remarks>
    public bool? AreasConverted { get; init; }
}
