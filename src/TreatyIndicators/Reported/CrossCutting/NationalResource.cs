namespace TreatyIndicators;

/// <summary>National resources set aside.</summary>
public sealed record NationalResource
{
    /// <summary>Duty for which national resources were set aside.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(m); S3 37; S4 38.
    /// </remarks>
    public Code<Duty>? Duty { get; init; }

    /// <summary>Financial, material or in kind.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(m); S3 37.</remarks>
    public Code<ResourceKind>? Kind { get; init; }

    /// <summary>Year.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(m); I.</remarks>
    public int? Year { get; init; }

    /// <summary>Amount.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(m); S3 37; S4 38.
    /// </remarks>
    public decimal? Amount { get; init; }

    /// <summary>Currency.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form I, treaty duty. Source: T CCM 7(1)(m).</remarks>
    public string? Currency { get; init; }
}
