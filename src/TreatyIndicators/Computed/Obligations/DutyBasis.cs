using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The facts that the status of a dated duty rests on, oldest first.</summary>
internal static class DutyBasis
{
    public static ValueList<ObligationBasis> Of(ObligationSource source, Duty duty, LocalDate on) => Sorted(
        Party(source, on)
            .Concat(source.Spans[duty].SelectMany(span => span.Basis()))
            .Concat(source.Events[duty].Select(one => one.Basis))
            .Concat(source.Register.Deadlines.Where(row => row.Row.Duty.Value == duty).Select(row => OfDeadline(row.Row, row.Where, isInRegister: true)).Select(fact => fact.Date is null ? SinceEntryIntoForce(fact, source, on) : fact))
            .Concat(source.Decisions.Where(one => one.Row.Duty.Value == duty).Select(one => OfDeadline(one.Row, one.Where, isInRegister: false))),
        on);

    /// <summary>The instrument that binds, or will bind, the State, and its withdrawals.</summary>
    public static IEnumerable<ObligationBasis> Party(ObligationSource source, LocalDate on)
    {
        if (source.Register.DepositOn(on) is { Row: var deposit, Where: var where })
        {
            yield return Of(deposit, where, ObligationBasisKind.EntryIntoForce, deposit.EntryIntoForce, deposit.DepositedOn) with { Source = Joined(deposit.Basis, deposit.Source) };
        }

        foreach (var (withdrawal, place) in source.Register.Withdrawals)
        {
            yield return Of(withdrawal, place, ObligationBasisKind.Withdrawal, withdrawal.EndsOn, withdrawal.NotifiedOn);
        }
    }

    /// <summary>The facts of a day: what happens later for certain is left out. Facts of unknown date stand first.</summary>
    public static ValueList<ObligationBasis> Sorted(IEnumerable<ObligationBasis> facts, LocalDate on) => facts
        .Where(fact => fact.Date?.IsAfter(on) != Truth.True)
        .OrderBy(fact => fact.Date?.Earliest ?? LocalDate.MinIsoValue)
        .ThenBy(fact => fact.Date?.Latest ?? LocalDate.MinIsoValue)
        .ThenBy(fact => fact.Kind)
        .ThenBy(fact => fact.Deadline?.Earliest ?? LocalDate.MinIsoValue)
        .ThenBy(fact => fact.Where, StringComparer.Ordinal)
        .ToValueList();

    private static ObligationBasis OfDeadline(Deadline row, string where, bool isInRegister) =>
        Of(row, where, isInRegister ? ObligationBasisKind.Deadline : ObligationBasisKind.Decision, row.DecidedOn, row.DecidedOn) with
        {
            Deadline = row.Date,
            Source = Joined(row.DecidedAt, row.Source),
            IsInRegister = isInRegister,
        };

    private static ObligationBasis Of(RegisterRow row, string where, ObligationBasisKind kind, PartialDate? date, PartialDate? knownOn) => new()
    {
        Kind = kind,
        Date = date,
        KnownOn = knownOn,
        Where = where,
        Source = row.Source,
        Confidence = row.Confidence,
        IsInRegister = true,
    };

    /// <summary>An original deadline runs from entry into force and is known with the instrument.</summary>
    private static ObligationBasis SinceEntryIntoForce(ObligationBasis fact, ObligationSource source, LocalDate on) =>
        fact with { Date = source.Register.DepositOn(on)?.Row.EntryIntoForce, KnownOn = source.Register.DepositOn(on)?.Row.DepositedOn };

    private static string? Joined(string? first, string? second) => first is null ? second : second is null ? first : $"{first}; {second}";
}
