using System.Text.Json;

namespace TreatyIndicators;

/// <summary>The plan definitions that the library ships.</summary>
internal static class EmbeddedPlans
{
    public static IReadOnlyList<ActionPlan> Read() => [];

    /// <summary>Writes all that the figures of a plan depend on, for the version of a catalogue.</summary>
    public static void WriteContent(ActionPlan plan, Utf8JsonWriter writer) =>
        writer.WriteStringValue($"{plan.Id} {plan.Edition}");
}
