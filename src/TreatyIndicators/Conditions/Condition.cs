namespace TreatyIndicators.Conditions;

/// <summary>A condition: a tree that has been checked against a contract, so that it can be evaluated.</summary>
/// <remarks>Two conditions are equal when their trees and their contracts are. Safe for any number of threads.</remarks>
public sealed class Condition : IEquatable<Condition>
{
    internal Condition(Expression root, ConditionType type) => (Root, Type) = (root, type);

    /// <summary>The tree.</summary>
    public Expression Root { get; }

    /// <summary>The type of its value: a truth value for tests, a number for figures.</summary>
    public ConditionType Type { get; }

    /// <inheritdoc/>
    public bool Equals(Condition? other) => other is not null && Root.Equals(other.Root);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();
}
