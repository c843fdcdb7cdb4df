using NodaTime;

namespace TreatyIndicators;

/// <summary>Money that the support unit received.</summary>
public sealed record SupportUnitReceipt
{
    /// <summary>Donor State.</summary>
    /// <remarks>Source: S3 9; S4 9.</remarks>
    public StateCode? Donor { get; init; }

    /// <summary>Day of receipt.</summary>
    /// <remarks>Source: S3 9; S4 9; I.</remarks>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>Amount.</summary>
    /// <remarks>Source: S3 9; S4 9.</remarks>
    public decimal? Amount { get; init; }

    /// <summary>Currency.</summary>
    /// <remarks>Source: I.</remarks>
    public string? Currency { get; init; }

    /// <summary>Voluntary, or the assessed-like part of the CCM unit budget.</summary>
    /// <remarks>Source: S4 9 K; I.</remarks>
    public Code<ReceiptKind>? Kind { get; init; }

    /// <summary>Part of a multi-year commitment.</summary>
    /// <remarks>Source: S3 9.</remarks>
    public bool? MultiYear { get; init; }
}
