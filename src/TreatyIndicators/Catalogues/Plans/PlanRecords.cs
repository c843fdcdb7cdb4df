using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Turns a plan into what stands in its JSON, so that a plan built in code is checked and written as one that was read.</summary>
internal static class PlanRecords
{
    public static PlanData ToData(ActionPlan plan) => new()
    {
        Id = plan.Id,
        Abbreviation = plan.Abbreviation,
        Convention = plan.Convention,
        Title = plan.Title,
        Edition = plan.Edition,
        From = plan.From,
        To = plan.To,
        EditionNote = plan.EditionNote,
        BaselineNote = plan.BaselineNote,
        Baseline = plan.Baseline is { } baseline ? new() { Year = baseline.Year, Source = ToData(baseline.Source, plan.Source.Document) } : null,
        Source = new() { Document = plan.Source.Document, Place = plan.Source.Place, Basis = plan.Source.Basis },
        Chapters = plan.Chapters,
        Actions = [.. plan.Actions.Select(ToData)],
        Populations = [.. plan.Populations.Select(ToData)],
        Indicators = [.. plan.Indicators.Select(indicator => ToData(indicator, plan.Source.Document))],
        Relations = [.. plan.Relations.Select(relation => new RelationData { Kind = relation.Kind.ToString(), First = relation.First.Value, Second = relation.Second.Value })],
    };

    /// <summary>Tells what no file can say: parts that do not belong to the plan they stand in.</summary>
    public static void Check(ActionPlan plan, PlanProblems problems)
    {
        if (plan.Id == default)
        {
            problems.Add(PlanCodes.Form, "$.id", $"found no identifier, expected {ActionPlanId.Form}");
        }

        for (var index = 0; index < plan.Actions.Count; index++)
        {
            var id = plan.Actions[index].Id;
            if (id.Value != $"{plan.Abbreviation}-{id.Number}")
            {
                problems.Add(PlanCodes.Stray, $"$.actions[{index}].number", $"found the action {JsonText.Quote(id.Value)}, expected one of the plan, for instance {plan.Abbreviation}-1");
            }
        }

        for (var index = 0; index < plan.Indicators.Count; index++)
        {
            Check(plan.Indicators[index], plan, $"$.indicators[{index}]", problems);
        }
    }

    private static void Check(Indicator indicator, ActionPlan plan, string path, PlanProblems problems)
    {
        var population = indicator.Population;
        if (plan.Populations.Any(known => known.Name == population.Name) && !plan.Populations.Contains(population))
        {
            problems.Add(PlanCodes.Stray, $"{path}.population", $"found another population of the name {JsonText.Quote(population.Name)}, expected the one among the populations of the plan");
        }

        foreach (var (condition, place) in ConditionsOf(indicator).Where(condition => condition.Condition is not null && condition.Condition.Universe != population.Universe))
        {
            problems.Add(PlanCodes.Stray, $"{path}.{place}", $"found a condition on {Subjects(condition!.Universe)}, expected one on {Subjects(population.Universe)}, which the population {JsonText.Quote(population.Name)} consists of");
        }
    }

    private static IEnumerable<(Condition? Condition, string Place)> ConditionsOf(Indicator indicator) =>
    [
        (indicator.Population.Condition, "population"),
        (indicator.Condition, "condition"),
        (indicator.PartlyMetWhen, "partlyMetWhen"),
        (indicator.PendingWhen, "pendingWhen"),
        (indicator.NotApplicableWhen, "notApplicableWhen"),
        .. indicator.Components.Select((component, index) => ((Condition?)component.Condition, $"components[{index}].condition")),
        .. indicator.Readings.Select((reading, index) => ((Condition?)reading.Condition, $"readings[{index}].condition")),
    ];

    private static string Subjects(Universe universe) => universe.Source ?? "States";

    private static ActionData ToData(PlanAction action) => new()
    {
        Number = action.Id.Number,
        Chapter = action.Chapter,
        Title = action.Title,
        Statement = action.Statement,
        Addressees = action.Addressees,
    };

    private static PopulationData ToData(Population population) => new()
    {
        Name = population.Name,
        Title = population.Title,
        Element = population.Universe.Source is { } source ? new() { Name = population.Universe.Name, Of = source } : null,
        Condition = population.Condition?.ToString(),
    };

    private static IndicatorData ToData(Indicator indicator, string document) => new()
    {
        Id = indicator.Id.Value,
        Title = indicator.Title,
        Kind = indicator.Kind.ToString(),
        Unit = indicator.Unit.ToString(),
        Measure = indicator.Measure.ToString(),
        Population = indicator.Population.Name,
        Condition = Text(indicator.Condition),
        PartlyMetWhen = indicator.PartlyMetWhen?.ToString(),
        PendingWhen = indicator.PendingWhen?.ToString(),
        NotApplicableWhen = indicator.NotApplicableWhen?.ToString(),
        Silence = indicator.Silence.ToString(),
        TimeBase = indicator.TimeBase.ToString(),
        ReferenceDate = indicator.ReferenceDate.ToString(),
        CarriesForward = indicator.CarriesForward ? true : null,
        DecidingFields = indicator.DecidingFields.Count == 0 ? null : indicator.DecidingFields,
        EvidenceFields = indicator.EvidenceFields,
        DataSources = indicator.DataSources.Count == 0 ? null : indicator.DataSources,
        FormLetters = indicator.FormLetters,
        Components = [.. indicator.Components.Select(ToData)],
        Readings = [.. indicator.Readings.Select(ToData)],
        Direction = indicator.Direction == Direction.Neither ? null : indicator.Direction.ToString(),
        DirectionNote = indicator.DirectionNote,
        Target = indicator.Target is { } target
            ? new() { Value = (decimal)target.Value.Numerator / (decimal)target.Value.Denominator, By = target.By, Source = ToData(target.Source, document) }
            : null,
        Ambiguity = indicator.Ambiguity,
        Interpretation = indicator.Interpretation,
        Source = ToData(indicator.Source, document),
    };

    /// <summary>The document of the plan need not be named again.</summary>
    private static SourceData ToData(SourceReference source, string document) =>
        new() { Document = source.Document == document ? null : source.Document, Place = source.Place, Basis = source.Basis };

    private static ComponentData ToData(IndicatorComponent component) => new()
    {
        Id = component.Id,
        Title = component.Title,
        Unit = component.Unit.ToString(),
        Measure = component.Measure.ToString(),
        Condition = Text(component.Condition),
    };

    private static ReadingData ToData(IndicatorReading reading) => new()
    {
        Name = reading.Name,
        Title = reading.Title,
        Kind = reading.Kind.ToString(),
        Unit = reading.Unit?.ToString(),
        Direction = reading.Direction?.ToString(),
        Condition = Text(reading.Condition),
    };

    /// <summary>A required condition can still be null where the caller suppressed the warning; then it is told as missing.</summary>
    private static string Text(Condition? condition) => condition?.ToString() ?? string.Empty;
}
