using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>The parts of a rule that each row of a list must keep by itself. A row is read when it is asked for: of a long table hardly any is.</summary>
/// <remarks>The test of a row reads no number outside the row.</remarks>
internal sealed class RowParts(CompiledRule rule, BoundQuantified test, bool wanted, EvaluationScope scope, TermReader terms, ClaimReader claims)
{
    private readonly string list = test.Rows.Path!.Text + "[";
    private readonly IValueList? rows = test.Rows.Path.ListIn(scope.Report);
    private readonly Dictionary<int, IReadOnlyList<RulePart>> read = [];

    /// <summary>Whether the rows of a test can be read one at a time.</summary>
    public static bool AreByThemselves(BoundQuantified test, bool wanted, NumberOrigins origins) =>
        wanted == (test.Quantifier == Quantifier.ForAll) && test.Rows.Path is { Root: PathRoot.Report, RunsThroughList: false } && origins.StayInRow(test);

    /// <summary>The parts of the first rows that fail, as many as are told.</summary>
    public IEnumerable<RulePart> Failing() => Enumerable.Range(0, rows?.Count ?? 0).Where(Fails).Take(FailureFinder.Most).SelectMany(At);

    /// <summary>The parts of the row that a number stands in; none where it stands elsewhere.</summary>
    public IReadOnlyList<RulePart> With(ReportNumber number) =>
        number.Path.StartsWith(list, StringComparison.Ordinal)
        && int.TryParse(number.Path.AsSpan(list.Length, number.Path.IndexOf(']', list.Length) - list.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? At(place)
            : [];

    private bool Fails(int place)
    {
        Enter(place);
        return --scope.Budget >= 0 && test.Body.Evaluate(scope) == TruthLogic.Of(!wanted);
    }

    private IReadOnlyList<RulePart> At(int place)
    {
        if (!read.TryGetValue(place, out var parts))
        {
            Enter(place);
            read[place] = parts = [.. RulePart.Of(rule, claims.Read(test.Body, wanted))];
        }

        return parts;
    }

    private void Enter(int place) => terms.Enter(test.Slot, string.Create(CultureInfo.InvariantCulture, $"{list}{place}]"), rows!.Members[place]);
}
