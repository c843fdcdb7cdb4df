using System.Globalization;
using System.Text;
using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The page of a plan: every definition, as text and in words.</summary>
internal static class PlanPage
{
    private const string HowToRead = """
        ## How to read this page

        * **Met when** is the condition that a subject must fulfil, in the notation of the library and in words; the notation is what counts.
          `s` is the State, `t` the reference date, `year` the plan year, `reportYear` the year before it, which the reports due in `year` cover.
        * **Partly met when** is tried where the condition does not hold. It is a figure of its own and never part of the headline.
        * **Silence** says what it means when a State says nothing on the point.
        * **Readings** are other ways to read the indicator, and further values, under their names: `results.Under("name")` and `--reading name` compute
          them in place of the headline, `result.Readings` and `--all-readings` beside it.
        * **Direction** says which way the figure moves when things get better, which [progress](../progress.md) is judged by; where it does not go without
          saying, with the reason. The directions are the library's own reading; no indicator of this plan has a figure as its target.
        * **Open in the text** and **read as** say where the wording leaves room and which reading is built here. The readings are the library's own.
        """;

    public static string Make(ActionPlan plan)
    {
        var page = new StringBuilder($"# {plan.Title.En}\n\n{plan.Title.Zh}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Edition: {plan.Edition}. Period: {LocalDatePattern.Iso.Format(plan.From)} to {LocalDatePattern.Iso.Format(plan.To)}. ");
        page.Append(CultureInfo.InvariantCulture, $"{plan.Actions.Count} {PlanWords.Of(plan).ToLowerInvariant()}s, {plan.Indicators.Count} indicators, {plan.Populations.Count} populations.\n\n");
        page.Append($"{plan.EditionNote}\n{plan.BaselineNote}{BaseYear(plan)}\n\nSource: {plan.Source.Document}. {PlanWords.Of(plan)}s are told in our own words.\n\n{HowToRead}\n");
        AppendPopulations(page, plan);
        foreach (var chapter in plan.Chapters)
        {
            page.Append($"\n## Chapter {chapter.Number}: {chapter.Title.En}\n\n{chapter.Title.Zh}\n");
            foreach (var action in plan.Actions.Where(action => action.Chapter == chapter.Number))
            {
                AppendAction(page, plan, action);
            }
        }

        AppendRelations(page, plan);
        return page.ToString();
    }

    private static string BaseYear(ActionPlan plan) => plan.Baseline is not { } baseline ? string.Empty : string.Create(
        CultureInfo.InvariantCulture,
        $" Progress is measured from plan year {baseline.Year} (source: {baseline.Source.Place}; {baseline.Source.Basis}) unless [another baseline](../progress.md) is chosen.");

    private static void AppendPopulations(StringBuilder page, ActionPlan plan)
    {
        page.Append("\n## Populations\n");
        foreach (var population in plan.Populations)
        {
            page.Append($"\n### {population.Name}\n\n{population.Title.En}. {population.Title.Zh}。\n\n");
            if (population.Universe.Source is { } source)
            {
                page.Append($"* Subjects: the rows of `{source}`, each called `{population.Universe.Name}`\n");
            }

            AppendCondition(page, "Belongs when", population.Condition);
        }
    }

    private static void AppendAction(StringBuilder page, ActionPlan plan, PlanAction action)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {PlanWords.Of(plan)} {action.Id.Number}: {action.Title.En}\n\n{action.Title.Zh}\n\n");
        page.Append($"{action.Statement} {PlanWords.Whom(plan)} {action.Addressees.En} ({action.Addressees.Zh}).\n");
        foreach (var indicator in plan.Indicators.Where(indicator => indicator.Id.Action == action.Id))
        {
            AppendIndicator(page, indicator);
        }
    }

    private static void AppendIndicator(StringBuilder page, Indicator indicator)
    {
        page.Append($"\n#### {indicator.Id}: {indicator.Title.En}\n\n{indicator.Title.Zh}\n\n");
        page.Append($"* Figure: {PlanWords.Of(indicator.Kind)}, in {PlanWords.Of(indicator.Unit)}; {PlanWords.Of(indicator.Measure)}\n");
        page.Append($"* Population: [{indicator.Population.Name}](#{indicator.Population.Name.ToLowerInvariant()})\n");
        AppendCondition(page, indicator.Measure is Measure.CountOfSubjects ? "Met when" : "Number", indicator.Condition);
        AppendCondition(page, "Partly met when", indicator.PartlyMetWhen);
        AppendCondition(page, "Pending when", indicator.PendingWhen);
        AppendCondition(page, "Not applicable when", indicator.NotApplicableWhen);
        page.Append($"* Silence: {PlanWords.Of(indicator.Silence)}\n");
        page.Append($"* Time: {PlanWords.Of(indicator.TimeBase)}; `t` is {PlanWords.Of(indicator.ReferenceDate)}{(indicator.CarriesForward ? "; an answer holds until another is given" : string.Empty)}\n");
        page.Append($"* Direction: {PlanWords.Of(indicator.Direction)}. {indicator.DirectionNote}".TrimEnd()).Append('\n');
        AppendNames(page, "Decided by", indicator.DecidingFields);
        AppendNames(page, "Shown as evidence", indicator.EvidenceFields);
        AppendNames(page, "Reads", indicator.DataSources);
        if (indicator.FormLetters.Count > 0)
        {
            page.Append($"* Usual forms: {string.Join(", ", indicator.FormLetters)}\n");
        }

        foreach (var component in indicator.Components)
        {
            page.Append($"* Component {component.Id}: {component.Title.En} ({component.Title.Zh}), in {PlanWords.Of(component.Unit)}: `{component.Condition}`\n");
        }

        foreach (var reading in indicator.Readings)
        {
            page.Append($"* Reading `{reading.Name}`: {reading.Title.En} ({reading.Title.Zh}); {PlanWords.Of(reading.Kind)}: `{reading.Condition}`\n");
        }

        AppendText(page, "Open in the text", indicator.Ambiguity);
        AppendText(page, "Read as", indicator.Interpretation);
        page.Append($"* Source: {indicator.Source.Place}\n");
    }

    private static void AppendRelations(StringBuilder page, ActionPlan plan)
    {
        page.Append("\n## Relations between indicators\n\n");
        foreach (var relation in plan.Relations)
        {
            page.Append($"* {string.Format(CultureInfo.InvariantCulture, PlanWords.Of(relation.Kind), relation.First, relation.Second)}\n");
        }
    }

    private static void AppendCondition(StringBuilder page, string name, Condition? condition)
    {
        if (condition is not null)
        {
            page.Append($"* {name}: `{condition}`\n");
            page.Append($"  * In words: {ConditionText.ToWords(condition.Root, ConditionLanguage.English)}\n");
            page.Append($"  * 文字表述：{ConditionText.ToWords(condition.Root, ConditionLanguage.Chinese)}\n");
        }
    }

    private static void AppendNames(StringBuilder page, string name, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            page.Append($"* {name}: {string.Join(", ", names.Select(text => $"`{text}`"))}\n");
        }
    }

    private static void AppendText(StringBuilder page, string name, string? text)
    {
        if (text is not null)
        {
            page.Append($"* {name}: {text}\n");
        }
    }
}
