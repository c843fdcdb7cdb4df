using System.Text.RegularExpressions;

namespace TreatyIndicators.Validation;

/// <summary>Finds the problems that are about numbers of a report.</summary>
internal sealed partial class ProblemsByNumber
{
    private readonly ILookup<string, (int Place, RuleProblem Problem)> byPath;

    public ProblemsByNumber(IEnumerable<RuleProblem> problems) => byPath = problems.Index()
        .SelectMany(problem => problem.Item.Values.Select(value => value.Path).Append(problem.Item.Path).Distinct(StringComparer.Ordinal), (problem, path) => (Path: path, Problem: problem))
        .ToLookup(one => one.Path, one => one.Problem, StringComparer.Ordinal);

    /// <summary>The problems that some parts of rules are, in the order of the rules.</summary>
    public ValueList<RuleProblem> Of(IReadOnlyList<RulePart> parts) => parts.SelectMany(Of).DistinctBy(one => one.Place).OrderBy(one => one.Place).Select(one => one.Problem).ToValueList();

    /// <summary>A sum over rows is told by the path of its list, without places.</summary>
    private IEnumerable<(int Place, RuleProblem Problem)> Of(RulePart part) => part.Numbers
        .Select(number => "$." + number.Path)
        .SelectMany(path => new[] { path, PlaceInList().Replace(path, string.Empty) })
        .Distinct(StringComparer.Ordinal)
        .SelectMany(path => byPath[path])
        .Where(one => one.Problem.RuleId == part.Rule.Rule.Id);

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex PlaceInList();
}
