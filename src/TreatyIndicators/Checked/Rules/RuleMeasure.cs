namespace TreatyIndicators.Validation;

/// <summary>What the distance between found and expected is counted in, where a problem carries it as its measure.</summary>
public enum RuleMeasure
{
    /// <summary>Days, for instance days late.</summary>
    Days,

    /// <summary>Years, for instance years without a report.</summary>
    Years,

    /// <summary>An amount of money in the currency of the record.</summary>
    Amount,
}
