using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The days on which a State may come to be party, or no longer be it.</summary>
internal static class PartyTurns
{
    public static IEnumerable<LocalDate> Of(ObligationSource source) => source.Register.Deposits
        .SelectMany(row => new[] { row.Row.EntryIntoForce, row.Row.DepositedOn })
        .Concat(source.Register.Withdrawals.Select(row => (PartialDate?)row.Row.EndsOn))
        .OfType<PartialDate>()
        .SelectMany(date => new[] { date.Earliest, date.Latest });
}
