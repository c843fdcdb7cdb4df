namespace TreatyIndicators;

/// <summary>Assessed shares, payments, arrears and receipts of the support unit.</summary>
public sealed record FinanceRecords
{
    /// <summary>A State's assessed share of the cost of a meeting; absent: not supplied.</summary>
    public ValueList<Assessment>? Assessments { get; init; }

    /// <summary>A payment of an assessed share; absent: not supplied.</summary>
    public ValueList<Payment>? Payments { get; init; }

    /// <summary>What a State owes on a date; absent: not supplied.</summary>
    public ValueList<Arrears>? Arrears { get; init; }

    /// <summary>Money that the support unit received; absent: not supplied.</summary>
    public ValueList<SupportUnitReceipt>? SupportUnitReceipts { get; init; }
}
