using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Finds the problems that are about numbers of a report.</summary>
internal sealed class ProblemsByNumber
{
    private readonly ProblemsByPlace places;

    public ProblemsByNumber(IEnumerable<RuleProblem> problems) => places = new(problems);

    /// <summary>The problems that some parts of rules are, in the order of the rules.</summary>
    public ValueList<RuleProblem> Of(IReadOnlyList<RulePart> parts) => parts.SelectMany(Of).DistinctBy(one => one.Order).OrderBy(one => one.Order).Select(one => one.Problem).ToValueList();

    /// <summary>A sum over rows is told by the path of its list, without places.</summary>
    private IEnumerable<(int Order, RuleProblem Problem)> Of(RulePart part) => places
        .At(part.Numbers.Select(number => "$." + number.Path).SelectMany(path => new[] { path, FieldNames.WithoutPlaces(path) }))
        .Where(one => one.Problem.RuleId == part.Rule.Rule.Id);
}
