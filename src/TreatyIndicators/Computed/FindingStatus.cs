namespace TreatyIndicators;

/// <summary>What is found of one subject for one indicator.</summary>
public enum FindingStatus
{
    /// <summary>It cannot be told from what is known.</summary>
    Unknown,

    /// <summary>The condition holds.</summary>
    Met,

    /// <summary>The condition does not hold, the weaker test for <em>partly met</em> does. Not met in the headline.</summary>
    PartlyMet,

    /// <summary>The condition does not hold; under the rule <see cref="SilenceRule.ReportingAct"/> also where the State is silent.</summary>
    NotMet,

    /// <summary>A term still runs. The subject is listed and leaves the population.</summary>
    Pending,

    /// <summary>Not in the population, or taken out of it by the definition.</summary>
    NotApplicable,
}
