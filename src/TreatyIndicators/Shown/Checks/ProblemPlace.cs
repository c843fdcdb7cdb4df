using TreatyIndicators.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>The file and the line of a problem.</summary>
/// <param name="File">The file; absent: not known, or it is in no file.</param>
/// <param name="Line">The line; absent: not known.</param>
internal readonly record struct ProblemPlace(string? File, int? Line)
{
    public static ProblemPlace Of(SubjectCheck part, RuleProblem problem, EvidencePlaces? places) =>
        problem.Report is { } report ? (places?.FileOf(report) is { } file ? new(file, IsInReport(problem.Path) ? places.LineOf(report, problem.Path) : null) : default)
        : places?.RecordAt(part.ConventionOf(), problem.Path) is var (records, line) ? new(records, line)
        : default;

    /// <summary>A rule on a report may fail at a record that it is held against: that one has no line in the file of the report.</summary>
    private static bool IsInReport(string path) => path == "$" || ReportContract.Report.Find(path.TrimStart('$', '.').Split('.', '[')[0]) is not null;
}
