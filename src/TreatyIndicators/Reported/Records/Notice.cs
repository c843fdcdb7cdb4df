using NodaTime;

namespace TreatyIndicators;

/// <summary>A notice to the President.</summary>
public sealed record Notice
{
    /// <summary>State.</summary>
    /// <remarks>Source: S3 14; S4 14.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Subject.</summary>
    /// <remarks>Source: S3 14; S4 14, 46; I.</remarks>
    public Code<NoticeKind>? Kind { get; init; }

    /// <summary>Day.</summary>
    /// <remarks>Source: S3 14; S4 14.</remarks>
    public LocalDate? Date { get; init; }

    /// <summary>Reference.</summary>
    /// <remarks>Source: I.</remarks>
    public string? Reference { get; init; }
}
