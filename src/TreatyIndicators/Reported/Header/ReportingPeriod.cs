using NodaTime;

namespace TreatyIndicators;

/// <summary>The span of days that a report covers, both ends included.</summary>
public sealed record ReportingPeriod
{
    /// <summary>First day covered.</summary>
    /// <remarks>APMBC: title page, treaty duty; CCM: title page, treaty duty. Source: P5 P7 P8.</remarks>
    public required LocalDate From { get; init; }

    /// <summary>Last day covered.</summary>
    /// <remarks>APMBC: title page, treaty duty; CCM: title page, treaty duty. Source: P5 P7 P8.</remarks>
    public required LocalDate To { get; init; }
}
