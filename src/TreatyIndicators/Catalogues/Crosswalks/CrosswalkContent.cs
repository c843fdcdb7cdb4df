using System.Text.Json;

namespace TreatyIndicators.Catalogues.Crosswalks;

/// <summary>Writes what a crosswalk says, so that the version of a catalogue changes when it does; order and direction say nothing.</summary>
internal static class CrosswalkContent
{
    public static void Write(Crosswalk crosswalk, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var (first, kind, second, reason) in crosswalk.Correspondences
            .Select(one => one.First < one.Second ? one : one.Inverse())
            .OrderBy(one => one.First)
            .ThenBy(one => one.Second))
        {
            Texts(writer, first.Value, kind.ToString(), second.Value, reason.En, reason.Zh);
        }

        foreach (var fact in crosswalk.SharedFacts.OrderBy(fact => fact.Id, StringComparer.Ordinal))
        {
            Texts(writer, fact.Id, fact.Path, fact.Title.En, fact.Title.Zh, fact.Reason.En, fact.Reason.Zh);
        }

        writer.WriteEndArray();
    }

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
