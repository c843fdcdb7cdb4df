namespace TreatyIndicators;

/// <summary>What the fund for cooperation paid for.</summary>
public sealed record CooperationFund
{
    /// <summary>Exchange visits.</summary>
    /// <remarks>Source: S1 para. 11.</remarks>
    public ValueList<ExchangeVisit> Exchanges { get; init => field = value ?? []; } = [];
}
