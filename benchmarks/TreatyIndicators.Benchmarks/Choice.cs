namespace TreatyIndicators.Benchmarks;

/// <summary>Which indicators of both plans are evaluated.</summary>
public enum Choice
{
    /// <summary>All.</summary>
    All,

    /// <summary>Those that reports and the register decide, without records.</summary>
    OfReports,
}
