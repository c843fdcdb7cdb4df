using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>Reports of fictitious States over twenty-five years, with a register of their own.</summary>
/// <remarks>
/// Every State reports every year; a few reports come after the plan year has ended and are not known to it. Sections are absent
/// at random, and answers inside them too, so that every status occurs. Section bodies are drawn from a pool of
/// <see cref="SectionPool.Variants"/> for each year and shared between reports, which keeps 205,000 reports in the memory of an
/// ordinary machine; neither side of the comparison may make use of that. Cover pages are empty, days are exact, and no State
/// withdraws.
/// </remarks>
internal sealed class GeneratedReports
{
    public const int FirstYear = 2005;

    public const int LastYear = 2029;

    private const int Seed = 20240816;

    private GeneratedReports(Catalogue catalogue, IReadOnlyList<StatePartyReport> reports) =>
        (Catalogue, Reports, Collection) = (catalogue, reports, ReportCollection.Of(reports));

    /// <summary>The plan years; reports read for a year cover the one before.</summary>
    public static IReadOnlyList<int> PlanYears { get; } = [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1)];

    public Catalogue Catalogue { get; }

    public IReadOnlyList<StatePartyReport> Reports { get; }

    public ReportCollection Collection { get; }

    /// <summary>The day up to which reports are known for a plan year.</summary>
    public static LocalDate AsOf(int planYear) => new(planYear, 12, 31);

    /// <summary>Makes a given number of reports: one for each State and year.</summary>
    public static GeneratedReports Of(int reports)
    {
        var codes = GeneratedRegister.Codes(reports / PlanYears.Count);
        var register = GeneratedRegister.Of(codes, new Dice(Seed));
        var entry = register.Deposits.ToDictionary(row => row.State, row => row.EntryIntoForce!.Value.Earliest);
        var dice = new Dice(Seed + 1);
        var all = PlanYears
            .Select(planYear => new SectionPool(planYear - 1, codes, dice))
            .SelectMany(pool => codes.Select(state => Report(state, pool, IsParty(state, pool.Year), dice)))
            .ToList();
        var catalogue = Catalogue.Default.WithStates(codes.Select(GeneratedRegister.State)).WithRegister(register);
        return new(catalogue, all);

        bool IsParty(StateCode state, int year) => entry.TryGetValue(state, out var day) && day.Year <= year;
    }

    private static StatePartyReport Report(StateCode state, SectionPool pool, bool isParty, Dice dice) => new()
    {
        Header = new()
        {
            ReportId = $"{state}-{pool.Year}",
            Convention = ConventionId.Apmbc,
            State = state,
            Kind = isParty ? ReportKind.Annual : ReportKind.Voluntary,
            Period = pool.Period,
            SubmittedOn = dice.Chance(0.03) ? new(pool.Year + 2, 2, 1) : new(pool.Year + 1, 1 + dice.Below(10), 1 + dice.Below(28)),
            Format = dice.Code<ReportFormat>(),
            GuideLayout = dice.Flag(),
        },
        NationalImplementation = pool.NationalImplementation.Draw(dice),
        Stockpile = pool.Stockpile.Draw(dice),
        Retained = pool.Retained.Draw(dice),
        HazardousAreas = pool.HazardousAreas.Draw(dice),
        LandRelease = pool.LandRelease.Draw(dice),
        Destroyed = pool.Destroyed.Draw(dice),
        RiskEducation = pool.RiskEducation.Draw(dice),
        VictimAssistance = pool.VictimAssistance.Draw(dice),
        Cooperation = pool.Cooperation.Draw(dice),
        NationalOwnership = pool.NationalOwnership.Draw(dice),
        GenderAndDiversity = pool.GenderAndDiversity.Draw(dice),
        Environment = pool.Environment.Draw(dice),
        Standards = pool.Standards.Draw(dice),
        InformationManagement = pool.InformationManagement.Draw(dice),
        Universalization = pool.Universalization.Draw(dice),
        Compliance = pool.Compliance.Draw(dice),
    };
}
