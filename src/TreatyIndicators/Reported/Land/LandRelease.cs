namespace TreatyIndicators;

/// <summary>
/// Progress of the year by release method, the clearance programme, the work plan and residual capacity (Article 5
/// APMBC, Article 4 CCM).
/// </summary>
public sealed record LandRelease
{
    /// <summary>Land released in one region in the period</summary>
    public ValueList<LandReleaseRow> Rows { get; init => field = value ?? []; } = [];

    /// <summary>Totals of land released in the period</summary>
    public LandReleaseTotals? Totals { get; init; }

    /// <summary>Unit to which the State rounded the rows (0 or absent: exact) (square metres).</summary>
    /// <remarks>APMBC: Form F, bookkeeping; CCM: Form F, bookkeeping. Source: I.</remarks>
    public decimal? RoundingM2 { get; init; }

    /// <summary>The State's statement in words that it has nothing to report in a section</summary>
    public NilStatement? NilStatement { get; init; }

    /// <summary>The clearance programme</summary>
    public ClearanceProgramme? ClearanceProgramme { get; init; }

    /// <summary>The national work plan for survey and clearance</summary>
    public ClearanceWorkPlan? WorkPlan { get; init; }

    /// <summary>What guides the priorities of clearance</summary>
    public ClearancePriorities? Priorities { get; init; }

    /// <summary>National capacity to deal with what is found later</summary>
    public ResidualCapacity? ResidualCapacity { get; init; }

    /// <summary>Work to make survey and clearance more effective and efficient</summary>
    public ClearanceEfficiency? Efficiency { get; init; }

    /// <summary>New methods or technology researched, used or shared</summary>
    public ValueList<Innovation> Innovation { get; init => field = value ?? []; } = [];
}
