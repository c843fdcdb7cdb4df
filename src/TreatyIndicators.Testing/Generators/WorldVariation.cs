using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>A world varied by steps, none of which breaks a rule.</summary>
/// <param name="Start">The world as it was.</param>
/// <param name="Steps">The steps, in order.</param>
internal sealed record WorldVariation(RuleWorld Start, ValueList<VariationStep> Steps)
{
    public RuleWorld Make()
    {
        var document = (JsonObject)Start.Document.DeepClone();
        foreach (var step in Steps)
        {
            step.Make(document);
        }

        return new(Start.Convention, Start.Name, Start.About, document) { Variation = this };
    }

    /// <summary>The same with one step less, for each step: what a generator tries to make a failing case small.</summary>
    public IEnumerable<WorldVariation> Smaller() =>
        Enumerable.Range(0, Steps.Count).Select(left => this with { Steps = [.. Steps.Take(left), .. Steps.Skip(left + 1)] });
}
