using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The days on which initial reports fall due. The same words stand in Article 7(1) of both conventions.</summary>
internal static class ReportTerms
{
    /// <summary>The first and the last day on which the initial report of one time as a party can fall due: the same when entry into force is known to the day.</summary>
    public static (LocalDate First, LocalDate Last) InitialReportDue(MembershipSpell spell) => spell.Deposit switch
    {
        { EntryIntoForce: { } inForce } => (After(inForce.Earliest), After(inForce.Latest)),
        { DepositedOn: { } deposited } deposit when deposit.Kind.Value != ConsentKind.Succession => (After(deposited.Earliest), End(spell)),
        _ => (LocalDate.MinIsoValue, End(spell)),
    };

    /// <summary>Whether a State is still party on the day its initial report is due.</summary>
    public static Truth OwesInitialReport(MembershipSpell spell, (LocalDate First, LocalDate Last) due) => spell switch
    {
        { Withdrawal.EndsOn: var ends } when ends.IsOnOrBefore(due.First) == Truth.True => Truth.False,
        { Deposit.EntryIntoForce: null } => Truth.Unknown,
        { Withdrawal.EndsOn: var ends } => ends.IsAfter(due.Last) == Truth.True ? Truth.True : Truth.Unknown,
        _ => Truth.True,
    };

    /// <summary>Nothing falls due after a withdrawal.</summary>
    private static LocalDate End(MembershipSpell spell) => spell.Withdrawal?.EndsOn.Latest ?? LocalDate.MaxIsoValue;

    /// <summary>The end of the calendar stands for days that no calendar has.</summary>
    private static LocalDate After(LocalDate day) => day.Year < 9999 ? day.PlusDays(MembershipRecord.DaysToInitialReport) : LocalDate.MaxIsoValue;
}
