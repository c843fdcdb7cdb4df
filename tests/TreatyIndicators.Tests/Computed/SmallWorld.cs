using NodaTime;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.Computed;

/// <summary>A few fictitious States, plans of one or two indicators, and reports for 2025 to evaluate in the plan year 2026.</summary>
internal static class SmallWorld
{
    public static IndicatorId Id { get; } = new("TEST-1.1");

    public static Indicator Indicator(string condition) => new()
    {
        Id = Id,
        Title = new() { En = "a condition" },
        Kind = IndicatorKind.PercentageOfPopulation,
        Unit = IndicatorUnit.Percent,
        Measure = Measure.CountOfSubjects,
        Population = Population(null),
        Condition = OneCondition.Parse(condition),
        Silence = SilenceRule.OtherSource,
        TimeBase = TimeBase.Instant,
        Source = new() { Document = "made up for a test" },
    };

    public static Population Population(string? condition) => new()
    {
        Name = "Tested",
        Title = new() { En = "tested" },
        Condition = condition is null ? null : OneCondition.Parse(condition),
    };

    public static ActionPlan Plan(params Indicator[] indicators) => new()
    {
        Id = new("test-plan"),
        Abbreviation = "TEST",
        Convention = ConventionId.Apmbc,
        Title = new() { En = "A plan for a test" },
        Edition = "only",
        From = new(2025, 1, 1),
        To = new(2029, 12, 31),
        Chapters = [],
        Actions = [],
        Populations = [],
        Indicators = indicators.ToValueList(),
        Source = new() { Document = "made up for a test" },
    };

    /// <summary>A catalogue of States that have all been party since 1999.</summary>
    public static Catalogue Catalogue(params StateCode[] states) => Catalogue(
        Fictitious.Register() with { Deposits = states.Select(state => Fictitious.Joined(state, "1998-09-01", "1999-03-01")).ToValueList() },
        states);

    public static Catalogue Catalogue(Register register, params StateCode[] states) => TreatyIndicators.Catalogue.Default
        .WithStates(states.Select(Fictitious.State))
        .WithRegister(register);

    public static Evidence Evidence(Catalogue catalogue, params StatePartyReport[] reports) =>
        TreatyIndicators.Evidence.Of(catalogue, ReportCollection.Of(reports));

    public static IndicatorResult Evaluate(Indicator indicator, Evidence evidence, Question? question = null) =>
        IndicatorEngine.Evaluate(Plan(indicator), evidence, question ?? new(2026, OneCondition.AsOf)).Results[0];

    public static StatePartyReport Report(StateCode? state = null, int year = 2025, string? id = null, LocalDate? submittedOn = null)
    {
        var reporting = state ?? Fictitious.XAA;
        return Reported.Reports.Of(id ?? $"{reporting}-{year}", year, submittedOn ?? new(year + 1, 4, 30), state: reporting);
    }

    public static StateCode State(int number) => new($"X{(char)('A' + (number / 26))}{(char)('A' + (number % 26))}");
}
