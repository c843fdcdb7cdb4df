namespace TreatyIndicators.Conditions;

/// <summary>The different values of lists that tests ask for again and again, so that a list is gone through once and not for every row.</summary>
internal sealed class KnownValues
{
    /// <summary>Shorter lists are gone through faster than they are sorted.</summary>
    private const int Fewest = 32;

    /// <summary>Stands for the records, which stay the same for a scope.</summary>
    private static readonly object Records = new();

    private readonly Dictionary<BoundList, (object Of, HashSet<string>? Texts)> texts = [];
    private readonly Dictionary<PathReader, (IReadOnlyList<StatePartyReport> Of, HashSet<object> Values)> earlier = [];

    /// <summary>Whether a list has a text; unknown where there is nothing to read the list from.</summary>
    public Truth Has(BoundList list, string text, EvaluationScope scope)
    {
        if (SourceOf(list, scope) is not { } source || IsShort(list, scope))
        {
            var rows = list.Evaluate(scope);
            scope.Budget -= rows.Count;
            return rows.IsMissing ? Truth.Unknown : TruthLogic.Of(IsIn(rows, text));
        }

        if (!texts.TryGetValue(list, out var last) || !ReferenceEquals(last.Of, source))
        {
            texts[list] = last = (source, TextsOf(list.Evaluate(scope)));
        }

        return last.Texts is null ? Truth.Unknown : TruthLogic.Of(last.Texts.Contains(text));
    }

    /// <summary>A list that runs through another has to be gathered first, which is as much work as sorting it.</summary>
    private static bool IsShort(BoundList list, EvaluationScope scope) =>
        list is BoundField.OfList { Path.RunsThroughList: false } && list.Evaluate(scope) is { IsMissing: false, Count: < Fewest };

    /// <summary>The values that a path leads to in any of the earlier reports.</summary>
    public HashSet<object> Earlier(PathReader path, IReadOnlyList<StatePartyReport> reports, Func<object?, object?> read)
    {
        if (!earlier.TryGetValue(path, out var last) || !ReferenceEquals(last.Of, reports))
        {
            earlier[path] = last = (reports, [.. reports.SelectMany(path.ReadAll).Select(read).OfType<object>()]);
        }

        return last.Values;
    }

    public static bool IsIn(Rows rows, string text)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            if (string.Equals(BoundField.Text(rows[index]), text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The different texts; nothing where there is nothing to read them from.</summary>
    private static HashSet<string>? TextsOf(Rows rows) => rows.IsMissing ? null : [.. rows.All.Select(BoundField.Text).OfType<string>()];

    /// <summary>What a list is read from, while that is the same for all rows of a test; absent: it may be another list for the next row.</summary>
    private static object? SourceOf(BoundList list, EvaluationScope scope) => (list as BoundField.OfList)?.Path.Root switch
    {
        PathRoot.Record => Records,
        PathRoot.Report when scope is { Part: null, Window: null } => scope.Report,
        PathRoot.Earlier => scope.Earlier is [var latest, ..] ? latest : null,
        _ => null,
    };
}
