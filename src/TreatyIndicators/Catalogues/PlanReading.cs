namespace TreatyIndicators;

/// <summary>What came of reading a plan: the plan, or the problems that stand in its way.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed record PlanReading
{
    /// <summary>The plan; absent when there is a problem.</summary>
    public ActionPlan? Plan { get; init; }

    /// <summary>The problems, in the order of the file; empty when there is a plan.</summary>
    public ValueList<Problem> Problems { get; init => field = value ?? []; } = [];
}
