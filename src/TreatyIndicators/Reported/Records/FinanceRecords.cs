namespace TreatyIndicators;

/// <summary>Assessed shares, payments, arrears and receipts of the support unit.</summary>
public sealed record FinanceRecords
{
    /// <summary>A State's assessed share of the cost of a meeting</summary>
    public ValueList<Assessment> Assessments { get; init => field = value ?? []; } = [];

    /// <summary>A payment of an assessed share</summary>
    public ValueList<Payment> Payments { get; init => field = value ?? []; } = [];

    /// <summary>What a State owes on a date</summary>
    public ValueList<Arrears> Arrears { get; init => field = value ?? []; } = [];

    /// <summary>Money that the support unit received</summary>
    public ValueList<SupportUnitReceipt> SupportUnitReceipts { get; init => field = value ?? []; } = [];
}
