namespace TreatyIndicators.Benchmarks;

/// <summary>What both plans ask of the money of the conventions.</summary>
internal static class Payments
{
    /// <summary>Parties with a share above zero in the costs of a meeting of the year.</summary>
    public static Population Assessed { get; } = (at, day) => at.IsParty(day) & Shares(at).Exists(share => share.Amount is { } amount ? amount > 0 : null);

    /// <summary>Whether every share of the year was paid three months before the meeting.</summary>
    public static bool? PaidEarly(Reading at) => Shares(at).Any() & Shares(at).ForAll(share =>
    {
        var paid = at.Evidence.Payments[(at.State, share.MeetingId!)]
            .Where(payment => payment.ValueDate <= at.AsOf && payment.ValueDate <= at.Evidence.MeetingStart(share.MeetingId).PlusMonths(-3))
            .Select(payment => payment.Amount)
            .ToList();
        return Sum(paid) is { } sum && share.Amount is { } amount ? sum >= amount : null;
    });

    public static bool? Gave(IEnumerable<SupportUnitReceipt> receipts) => Sum(receipts.Select(receipt => receipt.Amount).ToList()) is { } sum ? sum > 0 : null;

    private static IEnumerable<Assessment> Shares(Reading at) => at.Evidence.Assessments[(at.State, at.Year)];

    /// <summary>The sum of what is given; unknown where there are rows and none gives an amount.</summary>
    private static decimal? Sum(List<decimal?> amounts) => amounts.Count > 0 && amounts.TrueForAll(amount => amount is null) ? null : amounts.Sum();
}
