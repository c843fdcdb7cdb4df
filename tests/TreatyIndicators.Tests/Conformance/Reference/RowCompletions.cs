namespace ConformanceKit.Reference;

/// <summary>Every way in which the unknown tests of counted rows could turn out, row by row, and the least and greatest figure among them.</summary>
internal static class RowCompletions
{
    /// <returns>Absent where the indicator counts no rows, or its quotient is not one of rows of the same list.</returns>
    public static (Fraction Least, Fraction Greatest)? Of(IndicatorEvaluation evaluation, Node.Arithmetic? quotient)
    {
        var upper = quotient?.Left ?? ConditionTexts.Parse(evaluation.Condition);
        var lower = quotient?.Right ?? upper;
        if (evaluation.CountsSubjects || ListOf(upper, evaluation) is not { } list || ListOf(lower, evaluation) != list
            || evaluation.RowsOf(upper, list) is not { } passes || evaluation.RowsOf(lower, list) is not { } belongs)
        {
            return null;
        }

        return quotient is null
            ? (Fraction.Of(passes.Count(answer => answer == Answer.Yes)), Fraction.Of(passes.Count(answer => answer != Answer.No)))
            : Share([.. passes.Zip(belongs)]);
    }

    private static (Fraction Least, Fraction Greatest)? Share(IReadOnlyList<(Answer Passes, Answer Belongs)> rows)
    {
        if (rows.Contains((Answer.Yes, Answer.No)))
        {
            return null;
        }

        var outcomes = new HashSet<(int Met, int Members)> { (0, 0) };
        foreach (var row in rows)
        {
            outcomes = [.. from outcome in outcomes from choice in Choices(row.Passes, row.Belongs) select (outcome.Met + choice.Met, outcome.Members + choice.Members)];
        }

        var shares = outcomes.Where(outcome => outcome.Members > 0).Select(outcome => (Fraction.Of(100 * outcome.Met) / Fraction.Of(outcome.Members))!).ToList();
        return shares.Count == 0 ? null : (shares.Min()!, shares.Max()!);
    }

    /// <summary>What a row can turn out to be: left out, counted on both sides, counted below alone.</summary>
    private static IEnumerable<(int Met, int Members)> Choices(Answer passes, Answer belongs)
    {
        if (belongs != Answer.Yes)
        {
            yield return (0, 0);
        }

        if (belongs != Answer.No && passes != Answer.No)
        {
            yield return (1, 1);
        }

        if (belongs != Answer.No && passes != Answer.Yes)
        {
            yield return (0, 1);
        }
    }

    private static string? ListOf(Node figure, IndicatorEvaluation evaluation) =>
        figure is Node.Fold { Word: "count" } count ? evaluation.Condition[count.List.Start..count.List.End] : null;
}
