using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>How a rule fails and how it passes.</summary>
/// <remarks>Equal when all members are. Safe for any number of threads.</remarks>
public sealed record RuleExample
{
    /// <summary>The identifier of the rule, for instance <c>B-01</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The conventions for which the example is.</summary>
    public required ValueList<ConventionId> Conventions { get; init; }

    /// <summary>The rule fails here, and of the other rules only those of <see cref="Consequences"/>.</summary>
    public required ExampleCase Fails { get; init; }

    /// <summary>The rule passes here, and no rule fails.</summary>
    public required ExampleCase Passes { get; init; }

    /// <summary>Other rules that must fail with this one: no report breaks it and keeps them.</summary>
    public ValueList<string> Consequences { get; init => field = value ?? []; } = [];

    internal static RuleExample Read(JsonNode data) => new()
    {
        Rule = data["rule"]!.GetValue<string>(),
        Conventions = ((JsonArray)data["conventions"]!).Select(convention => new ConventionId(convention!.GetValue<string>())).ToValueList(),
        Fails = ExampleCase.Read(data["fails"]!),
        Passes = ExampleCase.Read(data["passes"]!),
        Consequences = ((JsonArray?)data["consequences"] ?? []).Select(rule => rule!.GetValue<string>()).ToValueList(),
    };
}
