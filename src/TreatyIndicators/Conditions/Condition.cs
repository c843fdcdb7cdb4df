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

    /// <summary>Reads a condition from its text and checks it against the names that it may use.</summary>
    /// <param name="text">The text, in the notation of the condition language.</param>
    /// <param name="scope">The names that it may use.</param>
    public static ConditionReading Parse(string text, ConditionScope scope)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scope);
        throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public bool Equals(Condition? other) => other is not null && Root.Equals(other.Root);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Condition);

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();
}
