namespace TreatyIndicators.Validation;

/// <summary>Finds the problems that are at places of a report, or that read what stands there.</summary>
internal sealed class ProblemsByPlace(IEnumerable<RuleProblem> problems)
{
    private readonly ILookup<string, (int Order, RuleProblem Problem)> byPath = problems.Index()
        .SelectMany(one => one.Item.Values.Select(value => value.Path).Append(one.Item.Path).Distinct(StringComparer.Ordinal), (one, path) => (Path: path, Problem: one))
        .ToLookup(one => one.Path, one => one.Problem, StringComparer.Ordinal);

    /// <summary>The problems at one of some places, in the order of the rules.</summary>
    public IEnumerable<(int Order, RuleProblem Problem)> At(IEnumerable<string> paths) => paths
        .Distinct(StringComparer.Ordinal)
        .SelectMany(path => byPath[path])
        .DistinctBy(one => one.Order)
        .OrderBy(one => one.Order);
}
