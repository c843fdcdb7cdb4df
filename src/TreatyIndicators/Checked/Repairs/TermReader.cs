using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Reads the numbers that a rule makes, as terms of the numbers of the report.</summary>
internal sealed class TermReader(Condition condition, EvaluationScope scope, ReportNumbers numbers)
{
    /// <summary>Where the rows stand that names stand for; absent: outside the report that is checked.</summary>
    private readonly Dictionary<int, string?> rows = [];

    /// <summary>Makes a name stand for a row.</summary>
    public void Enter(int slot, string? path, object? row) => (rows[slot], scope.Rows[slot]) = (path, row);

    /// <summary>The rows of a list with their places; absent: there is nothing to read them from.</summary>
    public List<(string? Path, object? Row)>? RowsOf(RowSource source)
    {
        if (source.Path is { } path && StartOf(path) is { } start)
        {
            return [.. path.Places(start.Value).Select(place => ((string?)Joined(start.Path, place.Path), place.Value))];
        }

        var list = source.Evaluate(scope);
        return list.IsMissing ? null : [.. list.All.Select(row => ((string?)null, row))];
    }

    /// <summary>The term of a number; absent: the number is not told.</summary>
    public NumberTerm? Read(BoundNumber number) => number switch
    {
        BoundConstant.OfNumber written => new NumberTerm.Known(written.Value) { IsWrittenOut = true },
        BoundField.OfNumber field => Field(field.Path),
        BoundArithmetic arithmetic => Arithmetic(arithmetic),
        BoundFold.OfNumbers { Aggregate: Aggregate.Sum } sum => Sum(sum),
        BoundCall.OfNumber { Source: CallExpression { Function: "abs" or "max" or "min" } call } => Extreme(call),
        _ => Known(number),
    };

    private NumberTerm.Known? Known(BoundNumber number) => number.Evaluate(scope) is { } value ? new(value) : null;

    private NumberTerm? Field(PathReader path) =>
        StartOf(path) is { } start && numbers.Find(Joined(start.Path, path.Text), path.Read(scope, out _)) is { } number ? new NumberTerm.Field(number)
        : BoundField.Number(path.Read(scope, out _)) is { } value ? new NumberTerm.Known(value)
        : null;

    private NumberTerm? Arithmetic(BoundArithmetic arithmetic)
    {
        var isSum = arithmetic.Operator is ArithmeticOperator.Add or ArithmeticOperator.Subtract;
        var (left, right) = isSum ? (Part(arithmetic.Left), Part(arithmetic.Right)) : (Read(arithmetic.Left), Read(arithmetic.Right));
        return left is null || right is null ? null : arithmetic.Operator switch
        {
            ArithmeticOperator.Add => new NumberTerm.Sum([left, right]),
            ArithmeticOperator.Subtract => new NumberTerm.Sum([left, new NumberTerm.Negative(right)]),
            ArithmeticOperator.Multiply => new NumberTerm.Product(left, right),
            _ => new NumberTerm.Quotient(left, right),
        };
    }

    /// <summary>One of several numbers that are added up: what is not told is not below zero.</summary>
    private NumberTerm? Part(BoundNumber number) => Read(number)
        ?? (number is BoundField.OfNumber { Path: { } path } && StartOf(path) is { Value: not null } && !SignedNumbers.Contains(path) ? new NumberTerm.Untold(isSigned: false) : null);

    private NumberTerm.Sum? Sum(BoundFold.OfNumbers sum)
    {
        if (RowsOf(sum.Rows) is not { } list)
        {
            return null;
        }

        var parts = new List<NumberTerm>();
        foreach (var (path, row) in list)
        {
            Enter(sum.Slot, path, row);
            var counts = sum.Where?.Evaluate(scope) ?? Truth.True;
            if (counts != Truth.False)
            {
                var part = Selected(sum, path, row);
                parts.Add(counts == Truth.True || part is NumberTerm.Untold ? part : new NumberTerm.Perhaps(part));
            }
        }

        return new(parts);
    }

    private NumberTerm Selected(BoundFold.OfNumbers sum, string? path, object? row) =>
        (sum.Selector is { } selector ? Read(selector)
            : path is not null && numbers.Find(path, row) is { } number ? new NumberTerm.Field(number)
            : BoundField.Number(row) is { } value ? new NumberTerm.Known(value)
            : null)
        ?? new NumberTerm.Untold(sum.IsSigned);

    private NumberTerm? Extreme(CallExpression call)
    {
        var given = call.Arguments.Select(argument => condition.Nodes[argument]).OfType<BoundNumber>().Select(Read).OfType<NumberTerm>().ToList();
        return given.Count == 0 ? null : call.Function switch
        {
            "abs" => new NumberTerm.Greater(given[0], new NumberTerm.Negative(given[0])),
            "max" => given.Aggregate((one, other) => new NumberTerm.Greater(one, other)),
            _ => new NumberTerm.Negative(given.Select(one => (NumberTerm)new NumberTerm.Negative(one)).Aggregate((one, other) => new NumberTerm.Greater(one, other))),
        };
    }

    /// <summary>Where a path starts in the report that is checked; absent: it starts elsewhere.</summary>
    private (string Path, object? Value)? StartOf(PathReader path) => path.Root switch
    {
        PathRoot.Report => (string.Empty, scope.Report),
        PathRoot.Row when rows.GetValueOrDefault(path.Slot) is { } row => (row, scope.Rows[path.Slot]),
        _ => null,
    };

    private static string Joined(string start, string rest) => start.Length == 0 ? rest : rest.Length == 0 ? start : $"{start}.{rest}";
}
