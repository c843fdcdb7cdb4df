using NodaTime;

namespace TreatyIndicators;

/// <summary>One time as a party: from an instrument to the withdrawal that ended it, if any.</summary>
internal readonly record struct MembershipSpell(Deposit Deposit, Withdrawal? Withdrawal)
{
    /// <summary>The first day that the spell may begin with, for ordering; spells without any day come last.</summary>
    public static LocalDate Start(Deposit deposit) =>
        (deposit.DepositedOn ?? deposit.EntryIntoForce)?.Earliest ?? LocalDate.MaxIsoValue;

    public Truth Covers(LocalDate day) => TruthLogic.And(IsInForce(day), TruthLogic.Not(HasEnded(day)));

    /// <summary>The last day for the annual report: Article 7(2) of both conventions.</summary>
    public static LocalDate AnnualReportDue(int year) => new(year, 4, 30);

    /// <summary>
    /// Whether the State owes the annual report due in a year for this time as a party: party on the day it is due, and its initial report due before. An update
    /// presupposes what is updated; so reads the function <c>annualReportDue</c> of the condition language, too.
    /// </summary>
    public Truth OwesAnnualReport(int year)
    {
        var due = AnnualReportDue(year);
        return TruthLogic.And(Covers(due), Deposit.EntryIntoForce?.IsBefore(due.PlusDays(-MembershipRecord.DaysToInitialReport)) ?? Truth.Unknown);
    }

    /// <summary>Whether the instrument lies with the depositary and the withdrawal has not taken effect, both for certain.</summary>
    public bool IsDeposited(LocalDate day) =>
        Deposit.DepositedOn?.IsOnOrBefore(day) == Truth.True && HasEnded(day) == Truth.False;

    private Truth HasEnded(LocalDate day) => Withdrawal?.EndsOn.IsOnOrBefore(day) ?? Truth.False;

    private Truth IsInForce(LocalDate day) => Deposit switch
    {
        { EntryIntoForce: { } inForce } => inForce.IsOnOrBefore(day),
        { DepositedOn: { } deposited } when IsBeforeDeposit(deposited, day) => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>Only succession binds a State before its instrument is deposited.</summary>
    private bool IsBeforeDeposit(PartialDate deposited, LocalDate day) =>
        Deposit.Kind.Value != ConsentKind.Succession && deposited.IsAfter(day) == Truth.True;
}
