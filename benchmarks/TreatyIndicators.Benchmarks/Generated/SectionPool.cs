namespace TreatyIndicators.Benchmarks;

/// <summary>The section bodies from which the reports of one year are put together.</summary>
internal sealed class SectionPool(int year, IReadOnlyList<StateCode> states, Dice dice)
{
    /// <summary>Bodies of each section for each year.</summary>
    public const int Variants = 61;

    public int Year => year;

    public ReportingPeriod Period { get; } = new() { From = new(year, 1, 1), To = new(year, 12, 31) };

    public Bodies<NationalImplementation> NationalImplementation { get; } = new(() => new()
    {
        Article9Status = dice.Code<Article9Status>(),
        Obstacles = dice.Text(0.4),
        AssistanceRequested = dice.Answer(),
        Dissemination = dice.Maybe(0.7, () => new Dissemination { ArmedForces = dice.Answer(), OtherBodies = dice.Texts(1) }),
        NilStatement = Dice.NotNil,
    });

    public Bodies<Stockpile> Stockpile { get; } = new(() => StockSections.Stockpile(year, dice));

    public Bodies<RetainedMunitions> Retained { get; } = new(() => StockSections.Retained(year, dice));

    public Bodies<DestroyedItems> Destroyed { get; } = new(() => new() { StockpileTotals = dice.Maybe(0.6, () => new DestroyedStockpileTotals { InPeriod = dice.Number() }) });

    public Bodies<HazardousAreas> HazardousAreas { get; } = new(() => LandSections.HazardousAreas(year, dice));

    public Bodies<LandRelease> LandRelease { get; } = new(() => LandSections.LandRelease(year, dice));

    public Bodies<RiskEducation> RiskEducation { get; } = new(() => LandSections.RiskEducation(dice));

    public Bodies<VictimAssistance> VictimAssistance { get; } = new(() => VictimSections.VictimAssistance(year, dice));

    public Bodies<Cooperation> Cooperation { get; } = new(() => OtherSections.Cooperation(states, dice));

    public Bodies<NationalOwnership> NationalOwnership { get; } = new(() => OtherSections.NationalOwnership(year, dice));

    public Bodies<GenderAndDiversity> GenderAndDiversity { get; } = new(() => new()
    {
        NeedsReflectedInPlans = dice.Answer(),
        ConsultedGroups = [ConsultedGroup.Women, .. dice.Codes<ConsultedGroup>(2)],
    });

    public Bodies<ClimateAndEnvironment> Environment { get; } = new(() => new() { AppliedTo = dice.Codes<EnvironmentArea>(3) });

    public Bodies<NationalStandards> Standards { get; } = new(() => new()
    {
        Updated = dice.Answer(),
        UpdatedOn = dice.Day(year - 4, year),
        Chapters = [new StandardChapter { Number = "1" }],
    });

    public Bodies<InformationManagement> InformationManagement { get; } = new(() => new()
    {
        Exists = dice.Answer(),
        Centralised = dice.Answer(),
        Sustainable = dice.Answer(),
        DataAsOf = dice.Day(year - 1, year + 1),
    });

    public Bodies<Universalization> Universalization { get; } = new(() => new()
    {
        Efforts = dice.Rows(2, () => new UniversalizationEffort { TargetState = dice.Pick(states), Channel = dice.Text() }),
    });

    public Bodies<ComplianceStatements> Compliance { get; } = new(() => new() { Updates = dice.Rows(1, () => new ComplianceUpdate { Text = dice.Text() }) });

    /// <summary>The bodies of one section; three reports of ten have none.</summary>
    internal sealed class Bodies<T>(Func<T> make)
        where T : class
    {
        private readonly T[] bodies = [.. Enumerable.Range(0, Variants).Select(_ => make())];

        public T? Draw(Dice dice) => dice.Chance(0.7) ? dice.Pick(bodies) : null;
    }
}
