namespace TreatyIndicators.Conditions;

/// <summary>Limits of the evaluator that follow from the limits of the notation.</summary>
internal static class ConditionLimitsInternal
{
    /// <summary>The subject, and one name for each nested quantifier or figure.</summary>
    public const int RowNames = 8;
}
