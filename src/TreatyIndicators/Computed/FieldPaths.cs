using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Paths of definitions, as they are listed under deciding and evidence fields: <c>nationalOwnership.strategies[].from</c>.</summary>
internal static class FieldPaths
{
    /// <summary>Whether a path starts at a section of the report.</summary>
    public static bool IsReported(string path) => ConditionScope.States.Report!.Find(SectionOf(path)) is not null;

    public static string SectionOf(string path) => path.Split('.')[0];

    /// <summary>Reads what a path leads to.</summary>
    /// <exception cref="ArgumentException">The report has no such path.</exception>
    public static PathReader Reader(string path) => PathReader.InReport(path);

    /// <summary>Whether a report gives anything at the end of a path; in a list, in any of its rows.</summary>
    /// <param name="path">The path.</param>
    /// <param name="start">The report, or a part of it.</param>
    /// <param name="from">How many steps of the path lead from the report to the part.</param>
    public static bool IsGiven(PathReader path, object start, int from = 0) => path.Any(start, from, GivenValue.Says);
}
