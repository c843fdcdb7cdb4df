using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Makes the indicators of a plan.</summary>
internal sealed class IndicatorBuilder(
    PlanData data,
    IReadOnlyDictionary<string, Population> populations,
    string document,
    PlanConditions conditions,
    PlanProblems problems)
{
    private readonly ProgressBuilder progress = new(document, problems);

    private readonly string[] ids = [.. data.Indicators.Select(indicator => indicator.Id)];
    private readonly HashSet<string> actions = [.. data.Actions.Select(action => $"{data.Abbreviation}-{action.Number}")];

    /// <summary>The indicators, but for those whose condition or population cannot be read.</summary>
    public ValueList<Indicator> Build()
    {
        problems.Twice("an indicator", ids.Select((id, index) => (id, $"$.indicators[{index}].id")));
        return [.. data.Indicators.Select((indicator, index) => Indicator(indicator, $"$.indicators[{index}]")).OfType<Indicator>()];
    }

    private Indicator? Indicator(IndicatorData indicator, string path)
    {
        var id = Id(indicator.Id, $"{path}.id");
        var kind = problems.Word<IndicatorKind>(indicator.Kind, $"{path}.kind");
        var unit = problems.Word<IndicatorUnit>(indicator.Unit, $"{path}.unit");
        var measure = problems.Word<Measure>(indicator.Measure, $"{path}.measure");
        PlanUnits.Check(kind, unit, path, problems);
        if (!populations.TryGetValue(indicator.Population, out var population))
        {
            problems.Unknown("a population of the plan", indicator.Population, $"{path}.population", populations.Keys);
        }
        else if (measure == Measure.CountOfSubjects)
        {
            PlanUnits.CheckSubjects(kind, population, path, problems);
        }

        var universe = population?.Universe ?? Universe.States;
        var condition = conditions.Figure(indicator.Condition, measure, universe, $"{path}.condition");
        var made = new Indicator
        {
            Id = id,
            Title = problems.Label(indicator.Title, $"{path}.title"),
            Kind = kind,
            Unit = unit,
            Measure = measure,
            Population = population!,
            Condition = condition!,
            PartlyMetWhen = Test(indicator.PartlyMetWhen, universe, $"{path}.partlyMetWhen"),
            PendingWhen = Test(indicator.PendingWhen, universe, $"{path}.pendingWhen"),
            NotApplicableWhen = Test(indicator.NotApplicableWhen, universe, $"{path}.notApplicableWhen"),
            Silence = problems.Word<SilenceRule>(indicator.Silence, $"{path}.silence"),
            TimeBase = problems.Word<TimeBase>(indicator.TimeBase, $"{path}.timeBase"),
            ReferenceDate = indicator.ReferenceDate is null ? default : problems.Word<ReferenceDate>(indicator.ReferenceDate, $"{path}.referenceDate"),
            CarriesForward = indicator.CarriesForward ?? false,
            DecidingFields = indicator.DecidingFields ?? [],
            EvidenceFields = indicator.EvidenceFields,
            DataSources = indicator.DataSources ?? [],
            FormLetters = indicator.FormLetters,
            Components = Components(indicator, universe, path),
            Ambiguity = indicator.Ambiguity,
            Interpretation = indicator.Interpretation,
            Direction = progress.Direction(indicator.Direction, unit, measure, $"{path}.direction"),
            DirectionNote = indicator.DirectionNote,
            Target = progress.Target(indicator.Target, unit, $"{path}.target"),
            Source = indicator.Source.In(document),
        };
        made = PlanFields.Filled(made, indicator);
        PlanFields.Check(made, path, problems);
        CheckReach(made, path);
        if (made.Source.Place is null)
        {
            problems.Advise(PlanCodes.NoPlace, $"{path}.source", $"found no place of {id} in its document, expected one, for instance action {id.Action.Number}, indicator {id.Ordinal}");
        }

        made = made with { Readings = new ReadingBuilder(conditions, problems).Build(indicator.Readings, made, universe, $"{path}.readings") };
        return population is null || condition is null ? null : made;
    }

    private IndicatorId Id(string text, string path)
    {
        var id = problems.Identifier<IndicatorId>(text, path);
        if (id != default && !actions.Contains(id.Action.Value))
        {
            problems.Add(PlanCodes.Stray, path, $"found {JsonText.Quote(text)}, expected an indicator of an action of the plan; it has no {id.Action}");
        }

        return id;
    }

    /// <summary>The tests are tried in a fixed order; one that can hold only where an earlier one does is never reached.</summary>
    private void CheckReach(Indicator indicator, string path)
    {
        (string, Condition?)[] before = [("notApplicableWhen", indicator.NotApplicableWhen), ("pendingWhen", indicator.PendingWhen)];
        conditions.CheckReach(indicator.PendingWhen, $"{path}.pendingWhen", before[0]);
        conditions.CheckReach(indicator.Condition, $"{path}.condition", before);
        conditions.CheckReach(indicator.PartlyMetWhen, $"{path}.partlyMetWhen", [.. before, ("condition", indicator.Condition)]);
    }

    private Condition? Test(string? text, Universe universe, string path) =>
        text is null ? null : conditions.Test(text, universe, path);

    private ValueList<IndicatorComponent> Components(IndicatorData indicator, Universe universe, string path)
    {
        problems.Twice("a component", indicator.Components.Select((component, index) => (component.Id, $"{path}.components[{index}].id")));
        return [.. indicator.Components.Select((component, index) => Component(component, indicator.Id, universe, $"{path}.components[{index}]"))];
    }

    private IndicatorComponent Component(ComponentData component, string indicator, Universe universe, string path)
    {
        if (component.Id.Length != indicator.Length + 1 || !component.Id.StartsWith(indicator, StringComparison.Ordinal) || !char.IsAsciiLetterLower(component.Id[^1]))
        {
            problems.Add(PlanCodes.Stray, $"{path}.id", $"found {JsonText.Quote(component.Id)}, expected {indicator} and a small letter, for instance {indicator}a");
        }

        var measure = problems.Word<Measure>(component.Measure, $"{path}.measure");
        return new IndicatorComponent
        {
            Id = component.Id,
            Title = problems.Label(component.Title, $"{path}.title"),
            Unit = problems.Word<IndicatorUnit>(component.Unit, $"{path}.unit"),
            Measure = measure,
            Condition = conditions.Figure(component.Condition, measure, universe, $"{path}.condition")!,
        };
    }
}
