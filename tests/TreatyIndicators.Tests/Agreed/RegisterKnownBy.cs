using NodaTime;

namespace TreatyIndicators.Tests.Agreed;

/// <summary>A register without anything that was not known by a day, told list by list and apart from the library.</summary>
internal static class RegisterKnownBy
{
    public static Register KnownBy(this Register register, LocalDate day)
    {
        var deposits = Until(register.Deposits, row => row.DepositedOn?.Earliest, day)!;
        return register with
        {
            Signatures = Until(register.Signatures, row => row.SignedOn.Earliest, day)!,
            Deposits = deposits,

            // Where the notice has no day, a withdrawal may be left without its instrument, which no register may say.
            Withdrawals = Until(register.Withdrawals, row => row.NotifiedOn?.Earliest, day)!
                .GroupBy(row => row.State)
                .SelectMany(rows => rows.OrderBy(row => row.EffectiveOn.Earliest).Take(deposits.Count(row => row.State == rows.Key)))
                .ToValueList(),
            Deadlines = Until(register.Deadlines, row => row.DecidedOn?.Earliest ?? FirstDeposit(register, row.State), day)!,
            Obligations = Until(register.Obligations, row => row.KnownOn.Earliest, day)!
                .Select(row => row.To?.Earliest > day ? row with { To = null } : row).ToValueList(),
            Hostilities = Until(register.Hostilities, row => row.EndedOn.Earliest, day),
            Moratoria = Until(register.Moratoria, row => row.From.Earliest, day)?
                .Select(row => row.To?.Earliest > day ? row with { To = null } : row).ToValueList(),
            StockDestructionNotices = Until(register.StockDestructionNotices, row => row.Date.Earliest, day),
        };
    }

    /// <summary>The rows without those known only from a later day; a row without a day was always known.</summary>
    public static ValueList<T>? Until<T>(ValueList<T>? rows, Func<T, LocalDate?> known, LocalDate day) =>
        rows?.Where(row => known(row) is not { } from || from <= day).ToValueList();

    /// <summary>The day from which anything is known of the membership of a State.</summary>
    private static LocalDate? FirstDeposit(Register register, StateCode state) =>
        register.Deposits.Where(row => row.State == state).Select(row => row.DepositedOn?.Earliest ?? LocalDate.MinIsoValue).Cast<LocalDate?>().Min();
}
