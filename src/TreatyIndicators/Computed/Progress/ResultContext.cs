namespace TreatyIndicators.Computed;

/// <summary>What a result was computed by, beside its definition.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Question">The year and the dates.</param>
internal sealed record ResultContext(ActionPlan Plan, Question Question);
