using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What a figure depends on, as text to compare: definitions are the same when their contents are, under whatever name.</summary>
internal static class DefinitionContent
{
    private static readonly string[] PlanDays = ["planStart", "planWindow"];

    /// <summary>The tests and rules, those of indicators asked for with <c>met</c> included.</summary>
    public static string Tests(ResultContext context, Indicator indicator) => Text(
    [
        Test(context, indicator, indicator.Condition), Test(context, indicator, indicator.PartlyMetWhen),
        Test(context, indicator, indicator.PendingWhen), Test(context, indicator, indicator.NotApplicableWhen),
        indicator.Silence, indicator.TimeBase, indicator.ReferenceDate, indicator.CarriesForward,
        .. indicator.DecidingFields.Where(_ => indicator.Silence != SilenceRule.OtherSource).Order(StringComparer.Ordinal),
        indicator.TimeBase == TimeBase.Cumulative ? context.Plan.From : null,
    ]);

    /// <summary>Who is counted.</summary>
    public static string Population(ResultContext context, Indicator indicator) => Text(
        context.Plan.Convention, indicator.Population.Universe.Name, indicator.Population.Universe.Source, Test(context, indicator, indicator.Population.Condition));

    /// <summary>A condition with all that its words stand for: the parameter, the first day of the plan, and the indicators it asks for.</summary>
    private static string Test(ResultContext context, Indicator indicator, Condition? condition)
    {
        if (condition?.ToString() is not { } text)
        {
            return string.Empty;
        }

        var used = ConditionUse.Of(indicator.Population.Universe, condition).Indicators
            .Select(id => context.Plan.Indicators.FirstOrDefault(other => other.Id.Value == id))
            .OfType<Indicator>()
            .ToList();
        foreach (var other in used)
        {
            text = text.Replace($"\"{other.Id}\"", "\"met\"", StringComparison.Ordinal);
        }

        return Text(
        [
            text,
            text.Contains("earlyNoticeDays", StringComparison.Ordinal) ? context.Question.EarlyNoticeDays : null,
            PlanDays.Any(name => text.Contains(name, StringComparison.Ordinal)) ? context.Plan.From : null,
            .. used.SelectMany(other => new[] { Tests(context, other), Population(context, other) }),
        ]);
    }

    private static string Text(params IEnumerable<object?> parts) => $"({string.Join('\n', parts.Select(part => FormattableString.Invariant($"{part}")))})";
}
