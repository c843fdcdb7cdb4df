namespace TreatyIndicators.Conditions;

/// <summary>A code of one list.</summary>
/// <param name="List">The name of the list.</param>
/// <param name="Names">The names on it.</param>
public sealed record CodeType(string List, ValueList<string> Names) : ConditionType
{
    /// <inheritdoc/>
    public override string Describe() => $"a code of the list {List}";
}
