using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>A world with edits, in which a rule fails or passes.</summary>
/// <param name="World">The name of the world, for <see cref="RuleWorld.Load(ConventionId, string)"/>.</param>
/// <param name="Edits">The edits, in order; none: the rule is at stake in the world as it is.</param>
/// <remarks>Equal when both are. Safe for any number of threads.</remarks>
public sealed record ExampleCase(string World, ValueList<WorldEdit> Edits)
{
    /// <summary>The world with the edits made.</summary>
    /// <param name="convention">The convention.</param>
    public RuleWorld Make(ConventionId convention) => RuleWorld.Load(convention, World).With(Edits);

    internal static ExampleCase Read(JsonNode data) => new(
        data["world"]!.GetValue<string>(),
        ((JsonArray?)data["edits"] ?? []).Select(edit => WorldEdit.Read(edit!)).ToValueList());
}
