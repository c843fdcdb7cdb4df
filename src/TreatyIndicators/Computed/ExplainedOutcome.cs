namespace TreatyIndicators;

/// <summary>The outcome of one test in an explanation.</summary>
public enum ExplainedOutcome
{
    /// <summary>The test holds.</summary>
    Met,

    /// <summary>The test does not hold.</summary>
    NotMet,

    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>The outcome was settled before the test was tried.</summary>
    NotReached,
}
