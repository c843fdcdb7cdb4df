using NodaTime.Text;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Makes the plan from its JSON and lists everything that is wrong with what stands in it.</summary>
internal sealed class PlanBuilder(PlanData data, PlanProblems problems)
{
    /// <summary>The plan; worth nothing when a problem was listed.</summary>
    public ActionPlan Build()
    {
        if (!Identifier.IsAbbreviation(data.Abbreviation))
        {
            problems.Add(PlanCodes.Form, "$.abbreviation", $"found {JsonText.Quote(data.Abbreviation)}, expected capital letters and digits, for instance SRAAP");
        }

        var document = problems.Text(data.Source.Document ?? string.Empty, "$.source.document");
        if (data.To < data.From)
        {
            problems.Add(PlanCodes.Period, "$.to", $"found {LocalDatePattern.Iso.Format(data.To)}, expected a day not before {LocalDatePattern.Iso.Format(data.From)}, the first day of the plan");
        }

        var chapters = Chapters();
        var actions = Actions();
        var conditions = new PlanConditions(problems);
        var populations = new PopulationBuilder(data, conditions, problems).Build();
        var plan = new ActionPlan
        {
            Id = data.Id,
            Abbreviation = data.Abbreviation,
            Convention = data.Convention,
            Title = problems.Label(data.Title, "$.title"),
            Edition = problems.Text(data.Edition, "$.edition"),
            From = data.From,
            To = data.To,
            Chapters = chapters,
            Actions = actions,
            Populations = [.. populations.Values],
            Indicators = new IndicatorBuilder(data, populations, document, conditions, problems).Build(),
            Relations = Relations(),
            EditionNote = data.EditionNote,
            BaselineNote = data.BaselineNote,
            Baseline = new ProgressBuilder(document, problems).Baseline(data.Baseline, "$.baseline"),
            Source = data.Source.In(document),
        };
        PlanCoherence.Check(plan, data, problems);
        PlanAdvice.Give(data, problems);
        return plan;
    }

    private ValueList<PlanChapter> Chapters()
    {
        problems.Twice("a chapter", data.Chapters.Select((chapter, index) => (chapter.Number, $"$.chapters[{index}].number")));
        return
        [
            .. data.Chapters.Select((chapter, index) => new PlanChapter(
                problems.Text(chapter.Number, $"$.chapters[{index}].number"),
                problems.Label(chapter.Title, $"$.chapters[{index}].title"))),
        ];
    }

    private ValueList<PlanAction> Actions()
    {
        problems.Twice("an action", data.Actions.Select((action, index) => ($"{data.Abbreviation}-{action.Number}", $"$.actions[{index}].number")));
        return [.. data.Actions.Select((action, index) => Action(action, $"$.actions[{index}]"))];
    }

    private PlanAction Action(ActionData action, string path)
    {
        var chapters = data.Chapters.Select(chapter => chapter.Number);
        if (!chapters.Contains(action.Chapter, StringComparer.Ordinal))
        {
            problems.Unknown("the number of a chapter of the plan", action.Chapter, $"{path}.chapter", chapters);
        }

        var id = $"{data.Abbreviation}-{action.Number}";
        if (!data.Indicators.Any(indicator => indicator.Id == id || indicator.Id.StartsWith($"{id}.", StringComparison.Ordinal)))
        {
            problems.Add(PlanCodes.NoIndicator, path, $"found no indicator of action {action.Number}, expected at least {id}.1, or {id} alone");
        }

        return new PlanAction
        {
            Id = problems.Identifier<ActionId>(id, $"{path}.number"),
            Chapter = action.Chapter,
            Title = problems.Label(action.Title, $"{path}.title"),
            Statement = problems.Text(action.Statement, $"{path}.statement"),
            Addressees = problems.Label(action.Addressees, $"{path}.addressees"),
        };
    }

    private ValueList<IndicatorRelation> Relations() =>
    [
        .. data.Relations.Select((relation, index) => new IndicatorRelation(
            problems.Word<RelationKind>(relation.Kind, $"$.relations[{index}].kind"),
            Known(relation.First, $"$.relations[{index}].first"),
            Known(relation.Second, $"$.relations[{index}].second"))),
    ];

    private IndicatorId Known(string id, string path)
    {
        var known = data.Indicators.Select(indicator => indicator.Id);
        if (!known.Contains(id, StringComparer.Ordinal))
        {
            problems.Unknown("an indicator of the plan", id, path, known);
        }

        return IndicatorId.TryParse(id, out var identifier) ? identifier : default;
    }
}
