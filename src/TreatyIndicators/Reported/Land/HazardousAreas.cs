using NodaTime;

namespace TreatyIndicators;

/// <summary>
/// Known and suspected hazardous areas at the end of the period, their baseline, additions, corrections and marking.
/// </summary>
public sealed record HazardousAreas
{
    /// <summary>One hazardous area, or a row of areas of one region and status</summary>
    public ValueList<HazardousArea> Areas { get; init => field = value ?? []; } = [];

    /// <summary>Totals of the hazardous areas at the end of the period</summary>
    public HazardousAreaTotals? Totals { get; init; }

    /// <summary>Unit to which the State rounded the rows (0 or absent: exact) (square metres).</summary>
    /// <remarks>APMBC: Form C, bookkeeping; CCM: Form F, bookkeeping. Source: I.</remarks>
    public decimal? RoundingM2 { get; init; }

    /// <summary>The contamination baseline</summary>
    public ContaminationBaseline? Baseline { get; init; }

    /// <summary>An area added in the year</summary>
    public ValueList<NewlyIdentifiedArea> NewlyIdentified { get; init => field = value ?? []; } = [];

    /// <summary>A correction of the recorded area without work on the ground</summary>
    public ValueList<ReassessedArea> Reassessed { get; init => field = value ?? []; } = [];

    /// <summary>Suspected area that became confirmed in the period</summary>
    public ValueList<ReclassifiedArea> Reclassified { get; init => field = value ?? []; } = [];

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }

    /// <summary>Date of the area figures.</summary>
    /// <remarks>APMBC: Form C, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 8; I.</remarks>
    public LocalDate? AsOf { get; init; }

    /// <summary>Explanation of gaps, jumps or contradictions in this section.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: I.</remarks>
    public string? Explanation { get; init; }

    /// <summary>Name of the list of region codes used.</summary>
    /// <remarks>APMBC: Form C, voluntary; CCM: Form F, voluntary. Source: G3.</remarks>
    public string? Gazetteer { get; init; }

    /// <summary>Marking and fencing of hazardous areas</summary>
    public HazardMarking? Marking { get; init; }
}
