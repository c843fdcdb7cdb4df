using System.Security.Cryptography;
using System.Text;
using TreatyIndicators.Catalogues.Plans;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What a figure depends on, as text to compare: definitions are the same when their contents are, under whatever name.</summary>
internal sealed class DefinitionContent(ResultContext context)
{
    private static readonly string[] PlanDays = ["planStart", "planWindow"];

    /// <summary>Indicators asked for, each worked out once and told by its hash: a plan may ask for one in many ways.</summary>
    private readonly Dictionary<IndicatorId, string> asked = [];

    /// <summary>The tests and rules, those of indicators asked for with <c>met</c> included.</summary>
    public string Tests(Indicator indicator) => Text(
    [
        Test(indicator, indicator.Condition), Test(indicator, indicator.PartlyMetWhen),
        Test(indicator, indicator.PendingWhen), Test(indicator, indicator.NotApplicableWhen),
        indicator.Silence, indicator.TimeBase, indicator.ReferenceDate, indicator.CarriesForward,
        .. indicator.DecidingFields.Where(_ => indicator.Silence != SilenceRule.OtherSource).Order(StringComparer.Ordinal),
        indicator.TimeBase == TimeBase.Cumulative ? context.Plan.From : null,
    ]);

    /// <summary>Who is counted.</summary>
    public string Population(Indicator indicator) => Text(
        context.Plan.Convention, indicator.Population.Universe.Name, indicator.Population.Universe.Source, Test(indicator, indicator.Population.Condition));

    /// <summary>A condition with all that its words stand for: the parameter, the first day of the plan, and the indicators it asks for.</summary>
    private string Test(Indicator indicator, Condition? condition)
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
            .. used.Select(Asked),
        ]);
    }

    private string Asked(Indicator indicator)
    {
        if (!asked.TryGetValue(indicator.Id, out var content))
        {
            content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Tests(indicator) + Population(indicator))));
            asked.Add(indicator.Id, content);
        }

        return content;
    }

    private static string Text(params IEnumerable<object?> parts) => $"({string.Join('\n', parts.Select(part => FormattableString.Invariant($"{part}")))})";
}
