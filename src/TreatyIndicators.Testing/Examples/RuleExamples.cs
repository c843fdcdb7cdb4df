using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>An example that fails and one that passes for every rule that the library ships.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public static class RuleExamples
{
    private static readonly Lazy<ValueList<RuleExample>> Embedded = new(() =>
        ((JsonArray)TestingData.Read("examples")).Select(example => RuleExample.Read(example!)).ToValueList());

    /// <summary>All examples, in the order of the rules. A rule has one, or one for each convention.</summary>
    public static ValueList<RuleExample> All => Embedded.Value;

    /// <summary>The examples of a convention, one for each of its rules.</summary>
    public static ValueList<RuleExample> Of(ConventionId convention) => All.Where(example => example.Conventions.Contains(convention)).ToValueList();

    /// <summary>The example of a rule.</summary>
    /// <param name="rule">The identifier of the rule, for instance <c>B-01</c>.</param>
    /// <param name="convention">The convention.</param>
    /// <exception cref="KeyNotFoundException">There is none: the rule is not one of the library, or not for the convention.</exception>
    public static RuleExample Of(string rule, ConventionId convention) =>
        All.FirstOrDefault(example => example.Rule == rule && example.Conventions.Contains(convention))
        ?? throw new KeyNotFoundException($"There is no example of the rule {rule} for {convention}.");
}
