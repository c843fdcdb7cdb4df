using System.Globalization;

namespace TreatyIndicators.Export;

/// <summary>What was found of a plan, in the order in which it is shown: what is wrong, then what could be better.</summary>
internal static class PlanCheckRows
{
    public const string Wrong = "problem";

    public const string Advice = "advice";

    public static IEnumerable<(string Severity, Problem Problem)> Of(CatalogueReading<ActionPlan> reading) =>
        reading.Problems.Select(problem => (Wrong, problem)).Concat(reading.Advice.Select(problem => (Advice, problem)));

    public static string Line(Problem problem) => problem.Line?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>Whether the plan can be used.</summary>
    public static string Verdict(CatalogueReading<ActionPlan> reading) => reading.Data is null
        ? $"Not a plan yet: {Number(reading.Problems.Count, "problem")}."
        : reading.Advice.Count == 0 ? "The plan can be used." : $"The plan can be used; {Number(reading.Advice.Count, "piece")} of advice.";

    public static string Number(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
