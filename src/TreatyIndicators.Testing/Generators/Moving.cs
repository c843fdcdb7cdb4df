using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>Moves a part of a figure from one row of the report to another, so that the totals stay.</summary>
internal static class Moving
{
    private static readonly string[] Methods = ["cancelledM2", "reducedM2", "clearedM2"];

    public static void Make(JsonObject world, int choice, int percent)
    {
        var report = world["report"];
        switch (choice % 5)
        {
            case < 3:
                Release(report.At("landRelease", "rows").Rows(), Methods[choice % 5], percent);
                break;
            case 3:
                Stock(report.At("stockpile", "stock").Rows(), percent);
                break;
            default:
                Persons(report.At("victimAssistance", "victims", "cells").Rows(), percent);
                break;
        }
    }

    /// <summary>The part of a figure, in whole numbers, that leaves something behind.</summary>
    public static decimal Part(decimal whole, int percent) => Math.Max(0, decimal.Floor(whole * (percent % 90) / 100));

    /// <summary>Only where all methods were used does area fit under any of them.</summary>
    private static void Release(IEnumerable<JsonObject> rows, string method, int percent)
    {
        if (rows.Where(row => row["methods"] is JsonArray { Count: 3 }).Take(2).ToArray() is [var from, var to])
        {
            var part = Part(from.Number(method), percent);
            foreach (var name in (string[])[method, "releasedM2"])
            {
                from.Raise(name, -part);
                to.Raise(name, part);
            }
        }
    }

    private static void Stock(IEnumerable<JsonObject> rows, int percent)
    {
        if (rows.Take(2).ToArray() is [var from, var to] && JsonNode.DeepEquals(from["munitionType"], to["munitionType"]))
        {
            var (quantity, submunitions) = (from.Number("quantity"), from.Number("submunitions"));
            var part = Part(quantity, percent);
            from.Raise("quantity", -part);
            to.Raise("quantity", part);
            from.Raise("submunitions", -part * submunitions / quantity);
            to.Raise("submunitions", part * submunitions / quantity);
        }
    }

    private static void Persons(IEnumerable<JsonObject> cells, int percent)
    {
        if (cells.Take(2).ToArray() is [var from, var to])
        {
            var part = Part(from.Number("count") - from.Number("withDisability"), percent);
            from.Raise("count", -part);
            to.Raise("count", part);
        }
    }
}
