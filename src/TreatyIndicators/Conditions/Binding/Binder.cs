namespace TreatyIndicators.Conditions;

/// <summary>Resolves the names of a tree and checks its types; lists every error it finds.</summary>
internal sealed partial class Binder(ConditionScope scope, Func<Expression, int> positionOf)
{
    private readonly List<ConditionError> errors = [];

    private readonly Dictionary<string, (int Slot, ConditionType Type)> rowNames = new(StringComparer.Ordinal);

    private readonly Dictionary<Expression, PathReader> paths = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Expression, BoundExpression> nodes = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<ConditionError> Errors => errors;

    /// <summary>The paths that the tree reads, by the node that names them.</summary>
    public IReadOnlyDictionary<Expression, PathReader> Paths => paths;

    /// <summary>What each node of the tree was bound to.</summary>
    public IReadOnlyDictionary<Expression, BoundExpression> Nodes => nodes;

    /// <summary>Binds a whole condition: a test or a number.</summary>
    public BoundExpression BindRoot(Expression root)
    {
        if (scope.RowType is { } row)
        {
            rowNames.Add(scope.Universe.Name, (0, row));
        }

        var bound = Bind(root);
        if (bound is not (BoundTruth or BoundNumber or BoundInvalid))
        {
            Report(BinderErrors.WrongType(positionOf(root), bound.Type.Describe(), "a truth value or a number"));
        }

        return bound;
    }

    internal BoundExpression Bind(Expression expression, ConditionType? expected = null) => nodes[expression] = Made(expression, expected);

    private BoundExpression Made(Expression expression, ConditionType? expected) => expression switch
    {
        NumberLiteral number => new BoundConstant.OfNumber(number, Rational.Of(number.Value)),
        TextLiteral text => new BoundConstant.OfText(text, expected is CodeType or null ? ConditionType.Text : expected, text.Value),
        BoolLiteral literal => new BoundConstant.OfTruth(literal, literal.Value),
        NameExpression name => BindName(name, expected),
        SetExpression set => BindSet(set, expected),
        IntervalExpression interval => BindInterval(interval),
        NotExpression not => new BoundNot(not, Truth(not.Operand)),
        LogicExpression logic => new BoundLogic(logic, Truth(logic.Left), Truth(logic.Right)),
        ComparisonExpression comparison => BindComparison(comparison),
        ArithmeticExpression arithmetic => new BoundArithmetic(arithmetic, Number(arithmetic.Left), Number(arithmetic.Right)),
        QuantifiedExpression quantified => BindQuantified(quantified),
        AggregateExpression aggregate => BindAggregate(aggregate),
        CallExpression call => BindCall(call),
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression, "The tree of conditions is closed."),
    };

    internal BoundTruth Truth(Expression expression) =>
        Bind(expression) switch
        {
            BoundTruth truth => truth,
            var other => Refuse(expression, other, ConditionType.Truth, new BoundConstant.OfTruth(expression, false)),
        };

    internal BoundNumber Number(Expression expression) => Number(expression, Bind(expression));

    /// <summary>What was bound, where it is a number; else that is told.</summary>
    internal BoundNumber Number(Expression expression, BoundExpression bound) =>
        bound as BoundNumber ?? Refuse(expression, bound, ConditionType.Number, new BoundConstant.OfNumber(expression, default));

    internal BoundDate Date(Expression expression) =>
        Bind(expression) switch
        {
            BoundDate date => date,
            var other => Refuse(expression, other, ConditionType.Date, new BoundConstant.OfDay(expression, "t")),
        };

    internal BoundText Text(Expression expression, ConditionType type) =>
        Bind(expression, type) switch
        {
            BoundText text when Fits(text.Type, type) => text,
            var other => Refuse(expression, other, type, new BoundConstant.OfText(expression, type, string.Empty)),
        };

    /// <summary>A text of any kind: a text, a code or a State.</summary>
    internal BoundText AnyText(Expression expression) =>
        Bind(expression) switch
        {
            BoundText text => text,
            var other => Refuse(expression, other, ConditionType.Text, new BoundConstant.OfText(expression, ConditionType.Text, string.Empty)),
        };

    internal int PositionOf(Expression expression) => positionOf(expression);

    internal void Report(ConditionError error) => errors.Add(error);

    private static bool Fits(ConditionType found, ConditionType expected) =>
        found.Equals(expected) || (found is CodeType first && expected is CodeType second && first.List == second.List);

    private T Refuse<T>(Expression expression, BoundExpression found, ConditionType expected, T instead)
        where T : BoundExpression
    {
        if (found is BoundList)
        {
            Report(BinderErrors.ManyValues(positionOf(expression), expression.ToString()));
        }
        else if (found is not BoundInvalid)
        {
            Report(BinderErrors.WrongType(positionOf(expression), found.Type.Describe(), expected.Describe()));
        }

        return instead;
    }

    private BoundInvalid Invalid(Expression expression, ConditionError error)
    {
        Report(error);
        return new(expression);
    }
}
