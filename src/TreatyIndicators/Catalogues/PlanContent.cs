using System.Text.Json;
using TreatyIndicators.Conditions;

namespace TreatyIndicators;

/// <summary>Writes a plan for the version of a catalogue: everything that its figures and their wording depend on.</summary>
internal static class PlanContent
{
    public static void Write(ActionPlan plan, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        Texts(writer, plan.Id.Value, plan.Abbreviation, plan.Convention.Value, plan.Edition, plan.From.ToString("uuuu'-'MM'-'dd", null), plan.To.ToString("uuuu'-'MM'-'dd", null), plan.Title.En, plan.Title.Zh);
        foreach (var action in plan.Actions)
        {
            Texts(writer, action.Id.Value, action.Chapter, action.Title.En, action.Title.Zh, action.Statement, action.Addressees.En, action.Addressees.Zh);
        }

        foreach (var indicator in plan.Indicators)
        {
            Write(indicator, writer);
        }

        foreach (var relation in plan.Relations)
        {
            Texts(writer, relation.Kind.ToString(), relation.First.Value, relation.Second.Value);
        }

        writer.WriteEndArray();
    }

    private static void Write(Indicator indicator, Utf8JsonWriter writer)
    {
        Texts(
            writer,
            indicator.Id.Value,
            indicator.Title.En,
            indicator.Title.Zh,
            indicator.Kind.ToString(),
            indicator.Unit.ToString(),
            indicator.Measure.ToString(),
            indicator.Silence.ToString(),
            indicator.TimeBase.ToString(),
            indicator.ReferenceDate.ToString(),
            indicator.CarriesForward ? "carries forward" : null,
            indicator.Population.Name,
            indicator.Population.Universe.Source,
            Text(indicator.Population.Condition),
            Text(indicator.Condition),
            Text(indicator.PartlyMetWhen),
            Text(indicator.PendingWhen),
            Text(indicator.NotApplicableWhen),
            string.Join('|', indicator.DecidingFields));
        foreach (var component in indicator.Components)
        {
            Texts(writer, component.Id, component.Title.En, component.Unit.ToString(), component.Measure.ToString(), Text(component.Condition));
        }

        foreach (var reading in indicator.Readings)
        {
            Texts(writer, reading.Name, reading.Title.En, reading.Kind.ToString(), Text(reading.Condition));
        }
    }

    private static string? Text(Condition? condition) => condition?.ToString();

    private static void Texts(Utf8JsonWriter writer, params ReadOnlySpan<string?> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
