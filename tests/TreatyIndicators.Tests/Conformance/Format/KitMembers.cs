using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>The members that the parts of a file may have: a misspelt one must not pass unnoticed.</summary>
internal static class KitMembers
{
    private static readonly string[] OfEvidence = ["states", "register", "calendar", "formats", "reports", "records"];

    private static readonly string[] OfCase =
        ["id", "reason", "plan", "indicator", "definition", "definitions", "question", "world", "expected", .. OfEvidence];

    private static readonly string[] OfExpected =
        ["numerator", "denominator", "value", "lower", "upper", "undefined", "components", .. KitFigure.ListNames];

    public static void CheckWorld(JsonObject world) => Check(world, OfEvidence);

    public static void CheckCase(JsonObject one)
    {
        Check(one, OfCase);
        Check(one["expected"]!.AsObject(), OfExpected);
        foreach (var component in (one["expected"]!["components"] as JsonObject ?? []).Select(component => component.Value).OfType<JsonObject>())
        {
            Check(component, OfExpected);
        }

        Check(one["question"]!.AsObject(), ["year", "asOf", "cutoff", "referenceDate", "earlyNoticeDays", "reading"]);
    }

    private static void Check(JsonObject part, string[] known)
    {
        if (part.Select(member => member.Key).Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new FormatException($"\"{unknown}\" is no member here; there are {string.Join(", ", known)}.");
        }
    }
}
