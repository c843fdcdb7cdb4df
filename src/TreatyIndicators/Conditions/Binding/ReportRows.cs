namespace TreatyIndicators.Conditions;

/// <summary>Rows of long lists of a report by the values that tests tie them to, so that two long lists are not compared row by row.</summary>
internal sealed class ReportRows
{
    /// <summary>Shorter lists are gone through faster than they are sorted.</summary>
    private const int Fewest = 32;

    private readonly Dictionary<RowKey, (Rows Of, RowIndex Index)> known = [];

    /// <summary>The rows with some values, and those that do not give them; missing where there is no report to read them from.</summary>
    public FoundRows With(RowKey key, RowValues values, EvaluationScope scope)
    {
        var rows = key.AllRows(scope);
        if (rows.IsMissing)
        {
            return FoundRows.Missing;
        }

        return rows.Count < Fewest ? new(Rows.None, rows, Rows.None) : Index(key, rows, scope).Find(values, state: -1, day: default);
    }

    private RowIndex Index(RowKey key, Rows rows, EvaluationScope scope)
    {
        if (!known.TryGetValue(key, out var last) || !last.Of.IsSame(rows))
        {
            scope.Budget -= rows.Count;
            known[key] = last = (rows, key.Build(rows, null, scope, static _ => -1, 0));
        }

        return last.Index;
    }
}
