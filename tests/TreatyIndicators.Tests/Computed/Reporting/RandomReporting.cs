using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.Computed.Reporting;

/// <summary>Registers and reports of a few States with everything in them that can go wrong: partial days, withdrawals, returns, odd periods.</summary>
internal static class RandomReporting
{
    public static ValueList<StateCode> States { get; } = Enumerable.Range(0, 8).Select(SmallWorld.State).ToValueList();

    /// <summary>A catalogue with a register of each convention.</summary>
    public static Gen<Catalogue> Catalogues { get; } = Gen.Choose(0, int.MaxValue - 1).Select(seed => CatalogueOf(new Random(seed)));

    public static Gen<StatePartyReport[]> Reports { get; } =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(0, 80)
        select Enumerable.Range(0, count).Aggregate((Made: new List<StatePartyReport>(), Random: new Random(seed)), Add).Made.ToArray();

    public static Gen<Evidence> Evidence { get; } =
        from catalogue in Catalogues
        from reports in Reports
        select TreatyIndicators.Evidence.Of(catalogue, ReportCollection.Of(reports));

    public static Gen<LocalDate> Days { get; } = Gen.Choose(0, 365 * 8).Select(days => new LocalDate(2019, 1, 1).PlusDays(days));

    public static StatePartyReport Report(Random random, string id)
    {
        var year = 2016 + random.Next(10);
        var report = SmallWorld.Report(States[random.Next(States.Count)], year, id, new LocalDate(year + 1, 1, 1).PlusDays(random.Next(-300, 900)));
        return report with
        {
            Header = report.Header with
            {
                Convention = random.Next(2) == 0 ? ConventionId.Ccm : ConventionId.Apmbc,
                Kind = random.Next(12) == 0 ? Code<ReportKind>.Of("Odd") : Enum.GetValues<ReportKind>()[random.Next(5)],
                Period = new() { From = new(random.Next(4) == 0 ? year - random.Next(-1, 4) : year, 1, 1), To = new(year, 12, 31) },
            },
        };
    }

    private static (List<StatePartyReport> Made, Random Random) Add((List<StatePartyReport> Made, Random Random) so, int place)
    {
        so.Made.Add(Report(so.Random, FormattableString.Invariant($"R-{place}")));
        return so;
    }

    private static Catalogue CatalogueOf(Random random) => TreatyIndicators.Catalogue.Default
        .WithStates(States.Select(Fictitious.State))
        .WithRegister(RegisterOf(random, ConventionId.Apmbc))
        .WithRegister(RegisterOf(random, ConventionId.Ccm));

    private static Register RegisterOf(Random random, ConventionId convention)
    {
        var register = Fictitious.Register() with { Convention = convention };
        foreach (var state in States.Where(_ => random.Next(6) > 0))
        {
            var start = new LocalDate(2010 + random.Next(14), 1 + random.Next(12), 1);
            var deposit = Deposit(state, start, random);
            register = register with { Deposits = [.. register.Deposits, deposit] };
            register = deposit.DepositedOn is not null && random.Next(4) == 0 ? Leave(register, state, start.PlusMonths(6 + random.Next(60)), random) : register;
        }

        return register;
    }

    private static Register Leave(Register register, StateCode state, LocalDate on, Random random)
    {
        var left = register with { Withdrawals = [.. register.Withdrawals, Withdrawal(state, on, random)] };
        var again = on.PlusMonths(20);
        return random.Next(2) == 0
            ? left
            : left with { Deposits = [.. left.Deposits, new() { State = state, Kind = ConsentKind.Accession, DepositedOn = on.PlusMonths(14), EntryIntoForce = again, Basis = "made up" }] };
    }

    private static Withdrawal Withdrawal(StateCode state, LocalDate on, Random random) => new()
    {
        State = state,
        NotifiedOn = random.Next(4) == 0 ? null : new PartialDate(on.PlusMonths(-6)),
        EffectiveOn = random.Next(5) == 0 ? new PartialDate(on.Year) : on,
    };

    private static Deposit Deposit(StateCode state, LocalDate start, Random random) => new()
    {
        State = state,
        Kind = ConsentKind.Accession,
        DepositedOn = random.Next(8) == 0 ? null : new PartialDate(start.PlusMonths(-6)),
        EntryIntoForce = random.Next(8) switch { 0 => new PartialDate(start.Year), 1 => new PartialDate(start.Year, start.Month), 2 => null, _ => start },
        Basis = "made up",
    };
}
