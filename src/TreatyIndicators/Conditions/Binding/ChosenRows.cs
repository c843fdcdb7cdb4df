namespace TreatyIndicators.Conditions;

/// <summary>The rows of a list that a figure is made from: all, or those whose test is true.</summary>
/// <param name="source">The rows.</param>
/// <param name="slot">Where the row at hand stands.</param>
/// <param name="where">The test of a row; absent: every row is chosen.</param>
/// <param name="rest">What is left of it for rows that are known to have all values that it ties rows to.</param>
internal sealed class ChosenRows(RowSource source, int slot, BoundTruth? where, BoundTruth? rest)
{
    public RowSource Source => source;

    public int Slot => slot;

    public BoundTruth? Where => where;

    public Reads Reads => source.Reads | (where?.Reads ?? Reads.None);

    /// <summary>How many there are; absent when there is nothing to read them from.</summary>
    public int? Count(EvaluationScope scope) => Tally(scope)?.Sure;

    /// <summary>How many there are for sure, and of how many more it cannot be told; absent when there is nothing to read them from.</summary>
    public (int Sure, int Open)? Tally(EvaluationScope scope)
    {
        if (source.Key is null)
        {
            return source.Evaluate(scope) is { IsMissing: false } all ? Tally(all, where, scope) : null;
        }

        var found = source.Find(scope);
        if (found.IsMissing)
        {
            return null;
        }

        var (with, untold, absent) = (Tally(found.With, rest, scope), Tally(found.Untold, where, scope), Tally(found.Absent, where, scope));
        return (with.Sure + untold.Sure + absent.Sure, with.Open + untold.Open + absent.Open);
    }

    /// <summary>The rows; missing when there is nothing to read them from.</summary>
    public Rows In(EvaluationScope scope)
    {
        if (source.Key is null && where is null)
        {
            var all = source.Evaluate(scope);
            scope.Budget -= all.Count;
            return all;
        }

        var found = source.Find(scope);
        if (found.IsMissing)
        {
            return Rows.Missing;
        }

        var chosen = new List<object?>();
        Add(found.With, rest, scope, chosen);
        Add(found.Untold, where, scope, chosen);
        Add(found.Absent, where, scope, chosen);
        return Rows.Of(chosen);
    }

    /// <summary>The scope with a row at hand. A figure over values that have no name leaves the rows at hand as they are.</summary>
    public EvaluationScope At(object? row, EvaluationScope scope)
    {
        scope.Rows[slot] = row;
        return scope;
    }

    private (int Sure, int Open) Tally(Rows rows, BoundTruth? test, EvaluationScope scope)
    {
        if (test is null)
        {
            return (rows.Count, 0);
        }

        scope.Budget -= rows.Count;
        var (sure, open) = (0, 0);
        for (var index = 0; index < rows.Count; index++)
        {
            var outcome = test.Evaluate(At(rows[index], scope));
            sure += outcome == Truth.True ? 1 : 0;
            open += outcome == Truth.Unknown ? 1 : 0;
        }

        scope.HasLeftOut |= open > 0;
        return (sure, open);
    }

    private void Add(Rows rows, BoundTruth? test, EvaluationScope scope, List<object?> chosen)
    {
        scope.Budget -= rows.Count;
        for (var index = 0; index < rows.Count; index++)
        {
            var outcome = test?.Evaluate(At(rows[index], scope)) ?? Truth.True;
            scope.HasLeftOut |= outcome == Truth.Unknown;
            if (outcome == Truth.True)
            {
                chosen.Add(rows[index]);
            }
        }
    }
}
