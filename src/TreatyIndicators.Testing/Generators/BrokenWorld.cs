namespace TreatyIndicators.Testing;

/// <summary>A random world in which one rule was broken on purpose.</summary>
/// <param name="World">The world.</param>
/// <param name="Rule">The rule that fails.</param>
/// <param name="Consequences">The other rules that must fail with it; no further rule fails.</param>
/// <remarks>Safe for any number of threads.</remarks>
public sealed record BrokenWorld(RuleWorld World, string Rule, ValueList<string> Consequences)
{
    /// <summary>All rules that fail, in ordinal order.</summary>
    public ValueList<string> Failing => Consequences.Append(Rule).Order(StringComparer.Ordinal).ToValueList();

    /// <summary>The rule and the world.</summary>
    public override string ToString() => $"{Rule} broken in {World}";
}
