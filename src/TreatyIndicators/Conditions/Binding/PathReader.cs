using System.Globalization;

namespace TreatyIndicators.Conditions;

/// <summary>Reads the value at the end of a path.</summary>
internal sealed class PathReader(PathRoot root, string rootName, int slot, ContractField[] steps)
{
    private readonly int listStep = Array.FindIndex(steps, step => step.Type is ListType);

    public PathRoot Root => root;

    /// <summary>The path of a field of a report, lists marked with <c>[]</c> or not.</summary>
    /// <exception cref="ArgumentException">The report has no such path.</exception>
    public static PathReader InReport(string path)
    {
        var steps = new List<ContractField>();
        ConditionType type = ConditionScope.States.Report!;
        foreach (var segment in path.Replace("[]", string.Empty, StringComparison.Ordinal).Split('.'))
        {
            var within = type is ListType list ? list.Member : type;
            var field = (within as RecordType)?.Find(segment) ?? throw new ArgumentException($"\"{path}\" is not a path of the report.", nameof(path));
            steps.Add(field);
            type = field.Type;
        }

        return new(PathRoot.Report, string.Empty, 0, [.. steps]);
    }

    public int Slot => slot;

    public string RootName => rootName;

    /// <summary>The first step: the section, where the path starts at the report.</summary>
    public ContractField Section => steps[0];

    /// <summary>The field of a step that leads into a part of the report; absent after the last step, and behind a list.</summary>
    public ContractField? PartAt(int step) => step < steps.Length && (listStep < 0 || step <= listStep) ? steps[step] : null;

    /// <summary>The code of a text on the code list of the field at the end of the path; absent where it is not on it, or there is none.</summary>
    public object? Listed(string text) => steps is [.., { Listed: { } listed }] ? listed(text) : null;

    /// <summary>The path as a report writes it, without the root name.</summary>
    public string Text { get; } = string.Join('.', steps.Select(step => step.Name));

    /// <summary>Whether a list stands before the last step, so that the path leads to many values.</summary>
    public bool RunsThroughList { get; } = Array.FindIndex(steps, step => step.Type is ListType) is >= 0 and var list && list < steps.Length - 1;

    public Reads Reads => root switch
    {
        PathRoot.Report => Reads.Report,
        PathRoot.Earlier => Reads.Earlier,
        PathRoot.Record => Reads.Records,
        _ => Reads.None,
    };

    /// <summary>The value, or nothing when it is absent; <paramref name="missing"/> when there is nothing to read from.</summary>
    public object? Read(EvaluationScope scope, out bool missing)
    {
        if (root == PathRoot.Report && scope.Part is { } part)
        {
            missing = false;
            return Follow(part, scope.StepsToPart, steps.Length);
        }

        var start = Start(scope);
        missing = start is null && root != PathRoot.Row;
        var value = Follow(start, 0, steps.Length);
        missing |= value is null && root == PathRoot.Record;
        return value;
    }

    /// <summary>The number at the end of the path.</summary>
    public Rational? Number(EvaluationScope scope) =>
        IsAtEnd(scope) ? BoundField.Number(Read(scope, out _)) : Holder(scope) is { } holder ? steps[^1].Value.Number(holder) : null;

    /// <summary>The day at the end of the path.</summary>
    public PartialDate? Date(EvaluationScope scope) =>
        IsAtEnd(scope) ? BoundField.Date(Read(scope, out _)) : Holder(scope) is { } holder ? steps[^1].Value.Date(holder) : null;

    /// <summary>The answer at the end of the path.</summary>
    public bool? Answer(EvaluationScope scope) =>
        IsAtEnd(scope) ? Read(scope, out _) as bool? : Holder(scope) is { } holder ? steps[^1].Value.Answer(holder) : null;

    /// <summary>Whether there is anything at the end of the path; unknown where there is nothing to read from.</summary>
    public Truth IsGiven(EvaluationScope scope)
    {
        if (steps.Length == 0 || root == PathRoot.Record || (scope.Part is not null && root == PathRoot.Report))
        {
            return Read(scope, out var missing) is { } value ? TruthLogic.Of(!(value is string text && string.IsNullOrWhiteSpace(text)))
                : missing ? Truth.Unknown : Truth.False;
        }

        var start = Start(scope);
        return start is null && root != PathRoot.Row ? Truth.Unknown
            : TruthLogic.Of(Follow(start, 0, steps.Length - 1) is { } holder && steps[^1].Value.IsGiven(holder));
    }

    /// <summary>Whether no step is left to be taken.</summary>
    private bool IsAtEnd(EvaluationScope scope) => steps.Length == 0 || (root == PathRoot.Report && scope.Part is not null && scope.StepsToPart >= steps.Length);

    /// <summary>What holds the field at the end of the path; absent where there is nothing.</summary>
    private object? Holder(EvaluationScope scope) => root == PathRoot.Report && scope.Part is { } part
        ? Follow(part, scope.StepsToPart, steps.Length - 1)
        : Follow(Start(scope), 0, steps.Length - 1);

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
            var list = (IValueList?)Read(scope, out var missing);
            return missing ? Rows.Missing : list is null ? Rows.None : root == PathRoot.Record ? scope.Facts.Known(list) : new Rows(list);
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

    /// <summary>Whether the path leads to a list, or runs through one.</summary>
    public bool LeadsToMany => listStep >= 0;

    /// <summary>Whether the row that the path starts at is at hand.</summary>
    public bool IsReadable(EvaluationScope scope) => scope.Rows[slot] is not null;

    /// <summary>The path with the name of its record, up to its first list: what is supplied or not, for messages.</summary>
    public string RecordPath => steps is [{ Name: var only }, ..] && only == rootName ? RecordText : $"{rootName}.{RecordText}";

    /// <summary>Whether the path starts at a record that was not supplied.</summary>
    public bool IsMissing(IConditionFacts facts) => Follow(facts.Record(rootName), 0, LeadsToMany ? listStep + 1 : steps.Length) is null;

    /// <summary>Every value that the path leads to from a given start; absent ones included.</summary>
    public IEnumerable<object?> ReadAll(object start) => RunsThroughList ? Members(start, 0) : [Follow(start, 0, steps.Length)];

    /// <summary>Whether a value that the path leads to, from a given start where some steps have been taken, passes a test that absent values fail.</summary>
    public bool Any(object? start, int from, Func<object?, bool> test)
    {
        var (value, step) = (start, from);
        while (value is not null && !(RunsThroughList && value is IValueList) && step < steps.Length)
        {
            value = steps[step++].Read(value);
        }

        return RunsThroughList && value is IValueList list ? AnyRow(list, step, test) : test(value);
    }

    /// <summary>The list that the path leads to from a given start; absent where there is none.</summary>
    public IValueList? ListIn(object? start) => Follow(start, 0, steps.Length) as IValueList;

    /// <summary>The rows of a list of records that were known, in their order.</summary>
    public IReadOnlyList<object?> RowsKnown(EvaluationScope scope) => [.. ReadRows(scope).All];

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

    private object? Start(EvaluationScope scope) => root switch
    {
        PathRoot.Report => scope.Report,
        PathRoot.Earlier => scope.Earlier is [var latest, ..] ? latest : null,
        PathRoot.Record => scope.Facts.Record(rootName),
        _ => scope.Rows[slot],
    };

    private object? Follow(object? value, int from, int count)
    {
        for (var step = from; step < count && value is not null; step++)
        {
            value = steps[step].Read(value);
        }

        return value;
    }

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

    private string RecordText => LeadsToMany ? ListText : Text;

    /// <summary>The path up to its first list.</summary>
    private string ListText { get; } = string.Join('.', steps.Take(Array.FindIndex(steps, step => step.Type is ListType) + 1).Select(step => step.Name));

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

        Add(value is null ? null : steps[step].Read(value), step + 1, found);
    }

    private static object?[] RowsOf(object? list) => (list as IValueList)?.Members ?? [];
}
