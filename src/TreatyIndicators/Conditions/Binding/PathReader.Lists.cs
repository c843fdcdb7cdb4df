using System.Globalization;

namespace TreatyIndicators.Conditions;

/// <content>Paths that lead to a list, or run through one.</content>
internal sealed partial class PathReader
{
    /// <summary>The rows of the list that the path leads to, or the values of all its rows when it runs through a list.</summary>
    public Rows ReadRows(EvaluationScope scope)
    {
        if (root == PathRoot.Report && scope.Part is { } part)
        {
            return RunsThroughList ? new(Members(part, scope.StepsToPart))
                : Follow(part, scope.StepsToPart, steps.Length) is IValueList rowsOfPart ? new Rows(rowsOfPart)
                : Rows.None;
        }

        if (root == PathRoot.Report && scope.Window is { Count: > 0 } window)
        {
            if (OnlyTold(window) is { } only)
            {
                return only;
            }

            return MembersOfRows([.. scope.Facts.Merge(ListText, window.Select(report => RowsOf(Follow(report, 0, listStep + 1))))]);
        }

        if (!RunsThroughList)
        {
            return root == PathRoot.Record ? Known(scope) : Own(scope);
        }

        var start = Start(scope);
        if (root == PathRoot.Record)
        {
            return Follow(start, 0, listStep + 1) is IValueList rows
                ? MembersOfRows(scope.Facts.Known(rows).All)
                : Rows.Missing;
        }

        return start is null && root != PathRoot.Row ? Rows.Missing : new(Members(start, 0));
    }

    /// <summary>The rows of a list of records that were known.</summary>
    private Rows Known(EvaluationScope scope) =>
        Read(scope, out var missing) is IValueList list ? scope.Facts.Known(list) : missing ? Rows.Missing : Rows.None;

    /// <summary>The rows of a list of the report or of a row.</summary>
    private Rows Own(EvaluationScope scope)
    {
        var start = Start(scope);
        return start is null && root != PathRoot.Row ? Rows.Missing
            : Follow(start, 0, steps.Length - 1) is { } holder && last.Rows(holder) is { } rows ? new(rows)
            : Rows.None;
    }

    /// <summary>
    /// The rows of which the path leads to a field, with what reads it, where nothing lies between: they can be read one by one, and their values need not be
    /// gathered. Absent where the path is another one, or there is nothing to read from.
    /// </summary>
    public (Rows Rows, FieldGetter Field)? Holders(EvaluationScope scope)
    {
        var ofPart = root == PathRoot.Report && scope.Part is not null;
        var (start, from) = ofPart ? (scope.Part, scope.StepsToPart) : (Start(scope), 0);
        if (listStep < 0 || listStep + 2 != steps.Length || from > listStep || start is null || root == PathRoot.Record || (root == PathRoot.Report && scope.Window is not null))
        {
            return null;
        }

        return (Follow(start, from, listStep + 1) is IValueList list ? new(list) : Rows.None, last);
    }

    /// <summary>Every value that the path leads to from a given start; absent ones included.</summary>
    public IEnumerable<object?> ReadAll(object start) => RunsThroughList ? Members(start, 0) : [Follow(start, 0, steps.Length)];

    /// <summary>Whether a value that the path leads to, from a given start where some steps have been taken, passes a test that absent values fail.</summary>
    public bool Any(object? start, int from, Func<object?, bool> test)
    {
        var (value, step) = (start, from);
        while (value is not null && !(RunsThroughList && value is IValueList) && step < steps.Length)
        {
            value = read[step++].Object(value);
        }

        return RunsThroughList && value is IValueList list ? AnyRow(list, step, test) : test(value);
    }

    /// <summary>The list that the path leads to from a given start; absent where there is none.</summary>
    public IValueList? ListIn(object? start) => Follow(start, 0, steps.Length) as IValueList;

    /// <summary>The rows of the list as it stands: of records also those that were not known yet, so that a place is the same whatever the day.</summary>
    public IReadOnlyList<object?> AllRows(EvaluationScope scope) =>
        root == PathRoot.Record && !RunsThroughList && Read(scope, out _) is IValueList list ? list.Members : [.. ReadRows(scope).All];

    /// <summary>The values that the path leads to from a given start, lists opened, each with its path and its places in lists.</summary>
    public IEnumerable<(string Path, object? Value)> Places(object? start)
    {
        IEnumerable<(string Path, object? Value)> places = [(string.Empty, start)];
        foreach (var step in steps)
        {
            places = places.SelectMany(place => Expand(place.Value is null ? null : step.Read(place.Value), step.Type is ListType)
                .Select((value, index) => (string.Create(CultureInfo.InvariantCulture, $"{place.Path}.{step.Name}{(step.Type is ListType ? $"[{index}]" : string.Empty)}").TrimStart('.'), value)));
        }

        return places;
    }

    private static IEnumerable<object?> Expand(object? value, bool isList) => !isList ? [value] : value is IValueList list ? list.Members.Take(list.Count) : [];

    /// <summary>The rows of the list in one report, in their order.</summary>
    public IReadOnlyList<object?> RowsIn(object start) => Members(start, 0);

    /// <summary>The rows of several reports where no more than one of them has any, so that there is nothing to merge; else nothing.</summary>
    private Rows? OnlyTold(IReadOnlyList<object> window)
    {
        if (RunsThroughList)
        {
            return null;
        }

        var told = Rows.None;
        for (var report = 0; report < window.Count; report++)
        {
            if (Follow(window[report], 0, steps.Length) is not IValueList { Count: > 0 } rows)
            {
                continue;
            }

            if (told.Count > 0)
            {
                return null;
            }

            told = new(rows);
        }

        return told;
    }

    private bool AnyRow(IValueList rows, int step, Func<object?, bool> test)
    {
        foreach (var row in rows.Members)
        {
            if (Any(row, step, test))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the path leads to from rows of its first list on.</summary>
    private Rows MembersOfRows(IEnumerable<object?> rows)
    {
        var found = new List<object?>();
        foreach (var row in rows)
        {
            AddFrom(row, listStep + 1, found);
        }

        return new([.. found]);
    }

    /// <summary>What the path leads to from a value to which some steps have led.</summary>
    private object?[] Members(object? value, int step)
    {
        var found = new List<object?>();
        Add(value, step, found);
        return [.. found];
    }

    private void Add(object? value, int step, List<object?> found)
    {
        if (step == 0 || steps[step - 1].Type is not ListType)
        {
            AddFrom(value, step, found);
            return;
        }

        foreach (var row in RowsOf(value))
        {
            AddFrom(row, step, found);
        }
    }

    private void AddFrom(object? value, int step, List<object?> found)
    {
        if (step == steps.Length)
        {
            found.Add(value);
            return;
        }

        Add(value is null ? null : read[step].Object(value), step + 1, found);
    }

    private static object?[] RowsOf(object? list) => (list as IValueList)?.Members ?? [];
}
