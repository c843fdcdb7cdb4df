using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Where the numbers of the report stand that a rule reads: in the row of one of its quantifiers or sums, or in no row at all.</summary>
internal sealed class NumberOrigins
{
    private readonly Condition condition;

    /// <summary>What reads a number of the report, and the outermost list whose rows it is read from: itself where it is read from none.</summary>
    private readonly Dictionary<Expression, Expression> origins = new(ReferenceEqualityComparer.Instance);

    /// <summary>The outermost lists that names stand for a row of, or of a list in such a row; absent: outside the report that is checked.</summary>
    private readonly Dictionary<int, Expression?> lists = [];

    private readonly Dictionary<Expression, bool> compared = new(ReferenceEqualityComparer.Instance);

    public NumberOrigins(Condition condition)
    {
        this.condition = condition;
        foreach (var part in ExpressionParts.All(condition.Root))
        {
            Add(part);
        }
    }

    /// <summary>Whether numbers of the report are compared anywhere in a part of the rule.</summary>
    public bool AreComparedIn(Expression part)
    {
        if (!compared.TryGetValue(part, out var known))
        {
            compared[part] = known = ExpressionParts.All(part).Any(one =>
                one is ComparisonExpression && condition.Nodes.GetValueOrDefault(one) is BoundComparison.OfNumbers && ExpressionParts.All(one).Any(origins.ContainsKey));
        }

        return known;
    }

    /// <summary>Whether a test over rows reads no numbers of the report but those of the row at hand.</summary>
    public bool StayInRow(BoundQuantified test) => ExpressionParts.All(((QuantifiedExpression)test.Source).Body)
        .All(part => ReferenceEquals(origins.GetValueOrDefault(part, test.Source), test.Source));

    /// <summary>Names are read after what binds them.</summary>
    private void Add(Expression part)
    {
        switch (condition.Nodes.GetValueOrDefault(part))
        {
            case BoundQuantified quantified:
                lists[quantified.Slot] = ListOf(quantified.Rows.Path, part);
                break;
            case BoundFold.OfNumbers fold:
                lists[fold.Slot] = ListOf(fold.Rows.Path, part);
                Read(part, lists[fold.Slot]);
                break;
            case BoundField.OfNumber { Path: { } path }:
                Read(part, ListOf(path, part));
                break;
            default:
                break;
        }
    }

    private void Read(Expression part, Expression? origin)
    {
        if (origin is not null)
        {
            origins[part] = origin;
        }
    }

    private Expression? ListOf(PathReader? path, Expression part) => path?.Root switch
    {
        PathRoot.Report => part,
        PathRoot.Row => lists.GetValueOrDefault(path.Slot),
        _ => null,
    };
}
