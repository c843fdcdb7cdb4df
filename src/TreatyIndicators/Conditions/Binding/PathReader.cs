namespace TreatyIndicators.Conditions;

/// <summary>Reads the value at the end of a path.</summary>
internal sealed partial class PathReader(PathRoot root, string rootName, int slot, ContractField[] steps)
{
    private readonly int listStep = Array.FindIndex(steps, step => step.Type is ListType);
    private readonly FieldGetter[] read = Array.ConvertAll(steps, step => step.Value);

    /// <summary>Reads the last field from what holds it.</summary>
    private readonly FieldGetter last = steps is [.., { Value: var value }] ? value : FieldGetter.Itself;

    /// <summary>Whether the path is a field of a row, or the row: most are.</summary>
    private readonly bool isOfRow = root == PathRoot.Row && steps.Length <= 1;

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
        if (isOfRow)
        {
            missing = false;
            return scope.Rows[slot] is { } row ? last.Object(row) : null;
        }

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

    /// <summary>The value that a path without a list leads to from a given start.</summary>
    public object? ValueIn(object start) => Follow(start, 0, steps.Length);

    /// <summary>The number at the end of the path.</summary>
    public Rational? Number(EvaluationScope scope) =>
        IsAtEnd(scope) ? BoundField.Number(Read(scope, out _)) : Holder(scope) is { } holder ? last.Number(holder) : null;

    /// <summary>The text at the end of the path, or that of a code or identifier.</summary>
    public string? TextIn(EvaluationScope scope) =>
        IsAtEnd(scope) ? BoundField.Text(Read(scope, out _)) : Holder(scope) is { } holder ? last.Text(holder) : null;

    /// <summary>The day at the end of the path.</summary>
    public PartialDate? Date(EvaluationScope scope) =>
        IsAtEnd(scope) ? BoundField.Date(Read(scope, out _)) : Holder(scope) is { } holder ? last.Date(holder) : null;

    /// <summary>The answer at the end of the path.</summary>
    public bool? Answer(EvaluationScope scope) =>
        IsAtEnd(scope) ? Read(scope, out _) as bool? : Holder(scope) is { } holder ? last.Answer(holder) : null;

    /// <summary>Whether there is anything at the end of the path; unknown where there is nothing to read from.</summary>
    public Truth IsGiven(EvaluationScope scope)
    {
        if (root == PathRoot.Record || (scope.Part is not null && root == PathRoot.Report))
        {
            return Read(scope, out var missing) is { } value ? TruthLogic.Of(!GivenValue.IsBlank(value))
                : missing ? Truth.Unknown : Truth.False;
        }

        var start = Start(scope);
        return start is null && root != PathRoot.Row ? Truth.Unknown
            : TruthLogic.Of(Follow(start, 0, steps.Length - 1) is { } holder && last.IsGiven(holder));
    }

    /// <summary>Whether no step is left to be taken.</summary>
    private bool IsAtEnd(EvaluationScope scope) => root == PathRoot.Report && scope.Part is not null && scope.StepsToPart >= steps.Length;

    /// <summary>What holds the field at the end of the path; absent where there is nothing.</summary>
    private object? Holder(EvaluationScope scope) => isOfRow ? scope.Rows[slot]
        : root == PathRoot.Report && scope.Part is { } part ? Follow(part, scope.StepsToPart, steps.Length - 1)
        : Follow(Start(scope), 0, steps.Length - 1);

    /// <summary>Whether the path leads to a list, or runs through one.</summary>
    public bool LeadsToMany => listStep >= 0;

    /// <summary>Whether the row that the path starts at is at hand.</summary>
    public bool IsReadable(EvaluationScope scope) => scope.Rows[slot] is not null;

    /// <summary>The path with the name of its record, up to its first list: what is supplied or not, for messages.</summary>
    public string RecordPath => steps is [{ Name: var only }, ..] && only == rootName ? RecordText : $"{rootName}.{RecordText}";

    /// <summary>Whether the path starts at a record that was not supplied.</summary>
    public bool IsMissing(IConditionFacts facts) => Follow(facts.Record(rootName), 0, LeadsToMany ? listStep + 1 : steps.Length) is null;

    private object? Start(EvaluationScope scope) =>
        root == PathRoot.Row ? scope.Rows[slot]
        : root == PathRoot.Report ? scope.Report
        : root == PathRoot.Record ? scope.Facts.Record(rootName)
        : scope.Earlier is [var latest, ..] ? latest
        : null;

    private object? Follow(object? value, int from, int count)
    {
        for (var step = from; step < count && value is not null; step++)
        {
            value = read[step].Object(value);
        }

        return value;
    }

    private string RecordText => LeadsToMany ? ListText : Text;

    /// <summary>The path up to its first list.</summary>
    private string ListText { get; } = string.Join('.', steps.Take(Array.FindIndex(steps, step => step.Type is ListType) + 1).Select(step => step.Name));
}
