using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>Multiplies all figures of a kind in all years: what adds up still does, and what is within bounds of another figure stays there.</summary>
internal static class Scaling
{
    private static readonly FrozenSet<string> Items = FrozenSet.Create(
        StringComparer.Ordinal,
        "quantity", "submunitions", "openingQuantity", "destroyedQuantity", "inPeriod", "cumulative", "inPeriodSubmunitions", "cumulativeSubmunitions",
        "monthlyRate", "apMines", "apImprovised", "avMines", "clusterRemnants", "otherErw", "otherIed");

    private static readonly FrozenSet<string> Persons = FrozenSet.Create(
        StringComparer.Ordinal,
        "count", "total", "killed", "injured", "outcomeUnknown", "unknown", "firstTime", "withDisability", "personsServedTotal", "devicesProvided", "population");

    private static readonly FrozenSet<string> Money = FrozenSet.Create(StringComparer.Ordinal, "amount", "national", "external", "total");

    public static void Make(JsonObject world, int choice, int factor)
    {
        var reference = world.At("records", "reference");
        var (names, parts) = (choice % 4) switch
        {
            0 => (Items, [.. Json.Reports(world)]),
            1 => (Persons, [.. Json.Reports(world).Select(report => report["victimAssistance"]), reference.At("monitorCasualties")]),
            2 => (Persons, [.. Json.Reports(world).Select(report => report.At("riskEducation", "reach")), reference.At("regions")]),
            _ => (Money, Json.Reports(world).SelectMany(MoneyOf).ToArray()),
        };
        foreach (var part in parts)
        {
            Multiply(part, names, factor);
        }
    }

    private static IEnumerable<JsonNode?> MoneyOf(JsonObject report) =>
        [report["cooperation"], report["nationalOwnership"], report.At("landRelease", "workPlan", "budget"), report.At("stockpile", "destructionProgramme")];

    private static void Multiply(JsonNode? node, FrozenSet<string> names, int factor)
    {
        if (node is JsonArray list)
        {
            foreach (var row in list)
            {
                Multiply(row, names, factor);
            }
        }

        if (node is not JsonObject record)
        {
            return;
        }

        foreach (var (name, value) in record.ToArray())
        {
            if (names.Contains(name) && value is JsonValue)
            {
                record.Raise(name, record.Number(name) * (factor - 1));
            }
            else
            {
                Multiply(value, names, factor);
            }
        }
    }
}
