using System.Text.Json.Nodes;
using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>Makes a plan of the definitions that a case brings itself.</summary>
internal static class OwnPlan
{
    private static readonly SourceReference Source = new() { Document = "conformance kit" };

    public static ActionPlan Of(JsonObject plan)
    {
        var populations = plan["populations"]!.AsArray().Select(population => Population(population!.AsObject())).ToDictionary(population => population.Name);
        return new()
        {
            Id = new("test-plan"),
            Abbreviation = "TEST",
            Convention = new(Text(plan, "convention")!),
            Title = Label("conformance kit"),
            Edition = "only",
            From = Day(plan, "from"),
            To = Day(plan, "to"),
            Chapters = [],
            Actions = [],
            Populations = populations.Values.ToValueList(),
            Indicators = plan["indicators"]!.AsArray().Select(indicator => Indicator(indicator!.AsObject(), populations)).ToValueList(),
            Source = Source,
        };
    }

    private static Population Population(JsonObject population) => new()
    {
        Name = Text(population, "name")!,
        Title = Label(Text(population, "name")!),
        Universe = Universe(population["element"] as JsonObject),
        Condition = Condition(Text(population, "condition"), Universe(population["element"] as JsonObject)),
    };

    private static Universe Universe(JsonObject? element) =>
        element is null ? TreatyIndicators.Universe.States : new(Text(element, "name")!, Text(element, "of")!);

    private static Indicator Indicator(JsonObject indicator, Dictionary<string, Population> populations)
    {
        var population = populations[Text(indicator, "population")!];
        Condition? Test(string member) => Condition(Text(indicator, member), population.Universe);
        return new()
        {
            Id = new(Text(indicator, "id")!),
            Title = Label(Text(indicator, "id")!),
            Kind = Word<IndicatorKind>(indicator, "kind"),
            Unit = IndicatorUnit.Percent,
            Measure = Word<Measure>(indicator, "measure"),
            Population = population,
            Condition = Test("condition")!,
            PartlyMetWhen = Test("partlyMetWhen"),
            PendingWhen = Test("pendingWhen"),
            NotApplicableWhen = Test("notApplicableWhen"),
            Silence = Word<SilenceRule>(indicator, "silence"),
            TimeBase = Word<TimeBase>(indicator, "timeBase"),
            ReferenceDate = Word<ReferenceDate>(indicator, "referenceDate"),
            CarriesForward = (bool?)indicator["carriesForward"] == true,
            DecidingFields = Texts(indicator["decidingFields"]),
            DataSources = Texts(indicator["dataSources"]),
            Source = Source,
        };
    }

    private static Condition? Condition(string? text, Universe universe)
    {
        if (text is null)
        {
            return null;
        }

        var reading = TreatyIndicators.Conditions.Condition.Parse(text, ConditionScope.Of(universe));
        return reading.Condition ?? throw new FormatException($"{text}: {string.Join(' ', reading.Errors)}");
    }

    private static T Word<T>(JsonObject indicator, string member)
        where T : struct, Enum => Enum.Parse<T>(Text(indicator, member)!);

    private static LocalDate Day(JsonObject plan, string member) => Fictitious.Day(Text(plan, member)!);

    private static string? Text(JsonObject from, string member) => (string?)from[member];

    private static ValueList<string> Texts(JsonNode? list) => (list?.AsArray() ?? []).Select(text => (string)text!).ToValueList();

    private static Label Label(string text) => new() { En = text };
}
