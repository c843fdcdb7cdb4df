using NodaTime;
using NodaTime.Text;

namespace TreatyIndicators.Computed;

/// <summary>A register as known on a day, with the rows that records and reports add to it.</summary>
internal static class CompletedRegister
{
    public static Register Of(Evidence evidence, ConventionId convention, LocalDate asOf)
    {
        var register = evidence.Catalogue.Membership(convention).KnownOn(asOf).Register;
        var states = evidence.Catalogue.States.Select(state => state.Code).Union(RegisterChecks.Rows(register).Select(entry => entry.Row.State)).Order().ToList();
        var sources = states.Select(state => new ObligationSource(evidence, convention, state, asOf)).ToList();
        return register with
        {
            Edition = FormattableString.Invariant($"{register.Edition}; as known on {LocalDatePattern.Iso.Format(asOf)}, completed by records and reports"),
            Deposits = sources.SelectMany(source => source.Register.Deposits).Select(row => row.Row).ToValueList(),
            Withdrawals = sources.SelectMany(source => source.Register.Withdrawals).Select(row => row.Row).ToValueList(),
            Deadlines = sources.SelectMany(source => source.Register.Deadlines.Select(row => row.Row).Concat(source.AddedDeadlines)).ToValueList(),
            Obligations = sources.SelectMany(Obligations).ToValueList(),
        };
    }

    private static IEnumerable<Obligation> Obligations(ObligationSource source) =>
    [
        .. ObligationSource.DatedDuties.SelectMany(duty => source.Spans[duty]).Select(span => span.Row),
        .. source.Register.Obligations.Select(row => row.Row).Where(row => !ObligationSource.DatedDuties.Contains(row.Duty.Value ?? Duty.General)),
    ];
}
