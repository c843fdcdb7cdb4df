using TreatyIndicators.Conditions;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>What conditions read: paths of reports and records, without list marks, and other indicators.</summary>
internal sealed class ConditionUse
{
    /// <summary>The beginning of the paths below each bound name; nothing for a name whose rows stand in no record.</summary>
    private readonly Dictionary<string, string?> rows = new(StringComparer.Ordinal);

    private ConditionUse(Universe universe) => rows.Add(universe.Name, universe.Source);

    public SortedSet<string> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>The indicators asked for with <c>met</c>.</summary>
    public SortedSet<string> Indicators { get; } = new(StringComparer.Ordinal);

    public static ConditionUse Of(Universe universe, params IEnumerable<Condition?> conditions)
    {
        var use = new ConditionUse(universe);
        foreach (var condition in conditions)
        {
            if (condition is not null)
            {
                use.Visit(condition.Root);
            }
        }

        return use;
    }

    private void Visit(Expression? expression)
    {
        switch (expression)
        {
            case NameExpression name:
                Add(PathOf(name));
                break;
            case QuantifiedExpression quantified:
                VisitRows(quantified.Name, quantified.Source, quantified.Body);
                break;
            case AggregateExpression aggregate:
                VisitRows(aggregate.Name, aggregate.Source, aggregate.Where, aggregate.Selector);
                break;
            case CallExpression call:
                VisitCall(call);
                break;
            case not null:
                VisitAll(ExpressionParts.Below(expression));
                break;
        }
    }

    private void VisitAll(IEnumerable<Expression> expressions)
    {
        foreach (var expression in expressions)
        {
            Visit(expression);
        }
    }

    private void VisitRows(string? name, Expression source, params ReadOnlySpan<Expression?> below)
    {
        Visit(source);
        var hidden = name is not null && rows.TryGetValue(name, out var outer) ? (Known: true, Path: outer) : (false, null);
        if (name is not null)
        {
            rows[name] = source is NameExpression list ? PathOf(list) : null;
        }

        foreach (var expression in below)
        {
            Visit(expression);
        }

        if (name is not null && hidden.Known)
        {
            rows[name] = hidden.Path;
        }
        else if (name is not null)
        {
            rows.Remove(name);
        }
    }

    private void VisitCall(CallExpression call)
    {
        if (call is { Function: "met", Arguments: [TextLiteral id, ..] })
        {
            Indicators.Add(id.Value);
        }
        else if (call is { Function: "splitBy", Arguments: [NameExpression list, ..] })
        {
            // The members of splitBy are names of fields of the rows, not paths of their own.
            var path = PathOf(list);
            foreach (var member in call.Arguments.Skip(1).OfType<NameExpression>())
            {
                Add(Join(path, member.Segments));
            }
        }
        else
        {
            VisitAll(call.Arguments);
        }
    }

    private void Add(string? path)
    {
        if (!string.IsNullOrEmpty(path))
        {
            Paths.Add(path);
        }
    }

    /// <summary>The path from the section or record on; empty for the list of all reports; nothing for what is no path.</summary>
    private string? PathOf(NameExpression name)
    {
        var first = name.Segments[0];
        if (rows.TryGetValue(first, out var start))
        {
            return name.Segments.Count == 1 ? null : Join(start, name.Segments.Skip(1));
        }

        return first switch
        {
            "reports" => string.Empty,
            "prev" => Join(string.Empty, name.Segments.Skip(1)),
            _ => ContractPaths.IsRoot(first) ? Join(string.Empty, name.Segments) : null,
        };
    }

    private static string? Join(string? start, IEnumerable<string> segments) => start switch
    {
        null => null,
        "" => string.Join('.', segments),
        _ => $"{start}.{string.Join('.', segments)}",
    };
}
