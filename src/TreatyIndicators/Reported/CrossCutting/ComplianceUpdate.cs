using NodaTime;

namespace TreatyIndicators;

/// <summary>An update of the State for all States Parties.</summary>
public sealed record ComplianceUpdate
{
    /// <summary>Article concerned, for instance 1(1).</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form J, voluntary. Source: S3 43; S4 49.</remarks>
    public string? Article { get; init; }

    /// <summary>When.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form J, voluntary. Source: S3 43.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>Update for all parties.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form J, voluntary. Source: S3 43.</remarks>
    public string? Text { get; init; }
}
