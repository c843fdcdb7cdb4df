using System.Text.Json;
using NodaTime.Text;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Writes all that the figures of a plan depend on, so that the version of a catalogue changes when a definition does.</summary>
/// <remarks>Titles and explanations are left out: no figure depends on them.</remarks>
internal static class PlanContent
{
    public static void Write(ActionPlan plan, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(plan.Id.Value);
        writer.WriteStringValue(plan.Convention.Value);
        writer.WriteStringValue(plan.Edition);
        writer.WriteStringValue(LocalDatePattern.Iso.Format(plan.From));
        writer.WriteStringValue(LocalDatePattern.Iso.Format(plan.To));
        Texts(writer, plan.Baseline?.Year);
        foreach (var indicator in plan.Indicators)
        {
            Write(indicator, writer);
        }

        writer.WriteEndArray();
    }

    private static void Write(Indicator indicator, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        Texts(writer, indicator.Id.Value, indicator.Kind, indicator.Unit, indicator.Measure, indicator.Silence, indicator.TimeBase, indicator.ReferenceDate, indicator.CarriesForward);
        Texts(writer, indicator.Population.Name, indicator.Population.Universe.Name, indicator.Population.Universe.Source, indicator.Population.Condition);
        Texts(writer, indicator.Condition, indicator.PartlyMetWhen, indicator.PendingWhen, indicator.NotApplicableWhen);
        Texts(writer, indicator.Direction, indicator.Target?.Value);
        Texts(writer, [.. indicator.DecidingFields, .. indicator.DataSources]);
        foreach (var component in indicator.Components)
        {
            Texts(writer, component.Id, component.Unit, component.Measure, component.Condition);
        }

        foreach (var reading in indicator.Readings)
        {
            Texts(writer, reading.Name, reading.Kind, reading.Unit, reading.Direction, reading.Condition);
        }

        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, params IEnumerable<object?> parts)
    {
        writer.WriteStartArray();
        foreach (var part in parts)
        {
            writer.WriteStringValue(part?.ToString());
        }

        writer.WriteEndArray();
    }
}
