using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>Reports of fictitious States to both conventions over twenty-five years, with registers, meetings and records of their own.</summary>
/// <remarks>
/// Every State reports to both conventions every year; a few reports come after the plan year has ended and are not known to it.
/// Sections are absent at random, and answers inside them too, so that every status occurs; a section that is there says
/// something. Section bodies are drawn from a pool of <see cref="SectionPool.Variants"/> for each year and shared between reports,
/// which keeps 205,000 reports in the memory of an ordinary machine; neither side of the comparison may make use of that. Cover
/// pages are empty, days of the registers are exact, and no State withdraws.
/// </remarks>
internal sealed class GeneratedReports
{
    public const int FirstYear = 2005;

    public const int LastYear = 2029;

    private const int Seed = 20240816;

    private GeneratedReports(Catalogue catalogue, IReadOnlyList<StatePartyReport> reports, IReadOnlyDictionary<ConventionId, ConventionRecords> records) =>
        (Catalogue, Reports, Records, Collection) = (catalogue, reports, records, ReportCollection.Of(reports));

    /// <summary>The plan years; reports read for a year cover the one before.</summary>
    public static IReadOnlyList<int> PlanYears { get; } = [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1)];

    public static IReadOnlyList<ConventionId> Conventions { get; } = [ConventionId.Apmbc, ConventionId.Ccm];

    public Catalogue Catalogue { get; }

    public IReadOnlyList<StatePartyReport> Reports { get; }

    public IReadOnlyDictionary<ConventionId, ConventionRecords> Records { get; }

    public ReportCollection Collection { get; }

    /// <summary>Evidence of which nothing has been read into columns yet.</summary>
    public Evidence Evidence() => Conventions.Aggregate(
        TreatyIndicators.Evidence.Of(Catalogue, Collection),
        (evidence, convention) => evidence.WithRecords(convention, Records[convention]));

    /// <summary>The day up to which reports and records are known for a plan year.</summary>
    public static LocalDate AsOf(int planYear) => new(planYear, 12, 31);

    /// <summary>Makes a given number of reports: one for each State, year and convention.</summary>
    public static GeneratedReports Of(int reports)
    {
        var codes = GeneratedRegister.Codes(reports / PlanYears.Count / Conventions.Count);
        var agreed = new Dice(Seed);
        var registers = Conventions.ToDictionary(convention => convention, convention => GeneratedRegister.Of(convention, codes, agreed));
        var records = Conventions.ToDictionary(convention => convention, convention => GeneratedRecords.Of(convention, codes, registers[convention], agreed));
        var dice = new Dice(Seed + 1);
        var all = PlanYears
            .Select(planYear => new SectionPool(planYear - 1, codes, dice))
            .SelectMany(pool => Conventions.SelectMany(convention => ReportsTo(convention, registers[convention], codes, pool, dice)))
            .ToList();
        var catalogue = registers.Values.Aggregate(
            Catalogue.Default.WithStates(codes.Select(GeneratedRegister.State)).WithMeetings(Conventions.SelectMany(GeneratedMeetings.Calendar)),
            (made, register) => made.WithRegister(register));
        return new(catalogue, all, records);
    }

    private static IEnumerable<StatePartyReport> ReportsTo(ConventionId convention, Register register, IReadOnlyList<StateCode> codes, SectionPool pool, Dice dice)
    {
        var entry = register.Deposits.ToDictionary(row => row.State, row => row.EntryIntoForce!.Value.Earliest);
        return codes.Select(state => Report(new()
        {
            ReportId = $"{convention}-{state}-{pool.Year}",
            Convention = convention,
            State = state,
            Kind = !entry.TryGetValue(state, out var day) || day.Year > pool.Year ? ReportKind.Voluntary
                : day.Year == pool.Year ? ReportKind.Initial
                : ReportKind.Annual,
            Period = pool.Period,
            SubmittedOn = dice.Chance(0.03) ? new(pool.Year + 2, 2, 1) : new(pool.Year + 1, 1 + dice.Below(10), 1 + dice.Below(28)),
            Format = dice.Code<ReportFormat>(),
            GuideLayout = dice.Flag(),
        }, pool, dice));
    }

    private static StatePartyReport Report(ReportHeader header, SectionPool pool, Dice dice) => new()
    {
        Header = header,
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
