namespace TreatyIndicators.Conditions;

/// <summary>A condition: a tree that has been checked against the names it may use, so that it can be evaluated.</summary>
/// <remarks>Two conditions are equal when their trees are and they are tested on the same subjects. Safe for any number of threads.</remarks>
public sealed class Condition : IEquatable<Condition>
{
    private Condition(Expression root, Universe universe, BoundExpression bound, Binder binder) =>
        (Root, Universe, Bound, Paths, Nodes) = (root, universe, bound, binder.Paths, binder.Nodes);

    /// <summary>The tree.</summary>
    public Expression Root { get; }

    /// <summary>The type of its value: a truth value for tests, a number for figures.</summary>
    public ConditionType Type => Bound.Type;

    /// <summary>What it is tested on.</summary>
    internal Universe Universe { get; }

    internal BoundExpression Bound { get; }

    /// <summary>The paths that it reads, by the node of the tree that names them.</summary>
    internal IReadOnlyDictionary<Expression, PathReader> Paths { get; }

    /// <summary>What each node of the tree was bound to.</summary>
    internal IReadOnlyDictionary<Expression, BoundExpression> Nodes { get; }

    /// <summary>Reads a condition from its text and checks it.</summary>
    /// <param name="text">The text, in the notation of the condition language.</param>
    /// <param name="scope">The names that it may use.</param>
    /// <returns>The condition, or every error that was found.</returns>
    public static ConditionReading Parse(string text, ConditionScope scope)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scope);
        var parsed = ExpressionParser.Parse(text);
        return parsed.Root is { } root
            ? Check(root, scope, parsed.PositionOf)
            : new ConditionReading { Errors = parsed.Errors.ToValueList() };
    }

    /// <summary>Checks a tree that was built in code.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="scope">The names that it may use.</param>
    /// <returns>The condition, or every error that was found, with places in the text that the tree prints. The limits of the notation hold for trees too.</returns>
    /// <exception cref="ArgumentException">The tree is not one that the notation can say, for instance a list without a name for its rows and yet a test of them.</exception>
    public static ConditionReading Check(Expression root, ConditionScope scope)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(scope);
        if (ExpressionSize.Problem(root) is { } tooLarge)
        {
            return new ConditionReading { Errors = [tooLarge] };
        }

        var parsed = ExpressionParser.Parse(root.ToString());
        return parsed.Root is not { } written ? new ConditionReading { Errors = parsed.Errors.ToValueList() }
            : written.Equals(root) ? Check(written, scope, parsed.PositionOf)
            : throw new ArgumentException("The tree is not one that the notation can say: a part is missing or does not belong where it stands.", nameof(root));
    }

    /// <inheritdoc/>
    public bool Equals(Condition? other) => other is not null && Universe == other.Universe && Root.Equals(other.Root);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();

    /// <summary>The condition in its notation.</summary>
    public override string ToString() => Root.ToString();

    private static ConditionReading Check(Expression root, ConditionScope scope, Func<Expression, int> positionOf)
    {
        var binder = new Binder(scope, positionOf);
        var bound = binder.BindRoot(root);
        return binder.Errors.Count > 0
            ? new ConditionReading { Errors = binder.Errors.OrderBy(error => error.Position).ToValueList() }
            : new ConditionReading { Condition = new(root, scope.Universe, bound, binder) };
    }
}
