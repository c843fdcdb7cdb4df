using NodaTime;
using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of the register: entry into force, deadlines, withdrawals.</summary>
internal static class RegisterRules
{
    private const int YearsToClear = 10;

    public static void Check(PlainWorld world, Fired fired)
    {
        if (world.Register is not { } register)
        {
            return;
        }

        foreach (var deposit in register.Deposits.AsSpan())
        {
            fired.If(deposit.Kind.Value != ConsentKind.Succession && Differ(deposit.EntryIntoForce, EntryIntoForce(deposit, world)), "R-03");
        }

        foreach (var deadline in register.Deadlines.AsSpan())
        {
            CheckDeadline(deadline, world, fired);
        }

        foreach (var withdrawal in register.Withdrawals.AsSpan())
        {
            CheckWithdrawal(withdrawal, fired);
        }
    }

    /// <summary>The first day of the sixth month after the deposit, and no day before the convention itself. The day in the month makes no difference.</summary>
    private static LocalDate? EntryIntoForce(Deposit deposit, PlainWorld world)
    {
        if (deposit.DepositedOn is not { Month: { } month } deposited)
        {
            return null;
        }

        var day = AddMonths(Day(deposited.Year, month, 1), 6);
        return day < world.ConventionStart ? world.ConventionStart : day;
    }

    private static void CheckDeadline(Deadline deadline, PlainWorld world, Fired fired)
    {
        var isOnlyTime = world.Register!.Deposits.Count(deposit => deposit.State == deadline.State) == 1;
        var entry = isOnlyTime ? Exact(world.EntryIntoForce(deadline.State)) : null;
        var basis = deadline.Basis.Value;
        var isExtendedByNobody = basis == DeadlineBasis.Extended && !MayBeGranted(deadline, world);
        switch (deadline.Duty.Value)
        {
            case Duty.StockpileDestruction when !world.IsCcm:
                fired.If(basis != DeadlineBasis.Original || Differ(deadline.Date, AddYears(entry, 4)), "R-04");
                break;
            case Duty.StockpileDestruction:
                fired.If(isExtendedByNobody || (basis == DeadlineBasis.Original && Differ(deadline.Date, AddYears(entry, 8))), "R-05");
                break;
            case Duty.Clearance when !world.IsCcm:
                fired.If(isExtendedByNobody || (basis == DeadlineBasis.Original && Differ(deadline.Date, AddYears(entry, YearsToClear))), "R-06");
                break;
            case Duty.Clearance:
                var later = AddYears(world.HostilitiesEnded(deadline.State), YearsToClear);
                fired.If(isExtendedByNobody || (basis == DeadlineBasis.Original && Differ(deadline.Date, AddYears(entry, YearsToClear))), "R-07");
                fired.If(basis == DeadlineBasis.NewlyFoundAreas && Differ(deadline.Date, later), "R-07");
                break;
        }
    }

    /// <summary>A request that may have granted it, as far as it is told; without a list of requests there may be one.</summary>
    private static bool MayBeGranted(Deadline deadline, PlainWorld world) =>
        world.Records?.Extensions?.Requests is not { } requests
        || !All(requests, request => Differ(request.State, deadline.State) || Differ(request.Duty, deadline.Duty) || Differ(deadline.Date, request.NewDeadline));

    private static void CheckWithdrawal(Withdrawal withdrawal, Fired fired)
    {
        var (effective, earliest) = (withdrawal.EffectiveOn, AddMonths(Exact(withdrawal.NotifiedOn), 6));
        fired.If(effective.Latest < earliest, "R-25");
        fired.If(withdrawal.DeferredUntil is null && Differ(effective, earliest), "R-25");
        fired.If(effective.Latest < withdrawal.DeferredUntil?.Earliest, "R-25");
    }
}
