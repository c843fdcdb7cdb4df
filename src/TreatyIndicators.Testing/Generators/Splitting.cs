using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>Makes a row of its own, at the end of the list, of a part of another row of the report.</summary>
internal static class Splitting
{
    public static void Make(JsonObject world, int choice, int percent)
    {
        var report = world["report"];
        switch (choice % 5)
        {
            case 0:
                Stock(report.At("stockpile", "stock") as JsonArray, percent);
                break;
            case 1:
                Release(report.At("landRelease", "rows") as JsonArray, percent);
                break;
            case 2:
                Area(report.At("hazardousAreas") as JsonObject, percent);
                break;
            case 3:
                Cell(report.At("victimAssistance", "victims", "cells") as JsonArray, percent);
                break;
            default:
                Cell(report.At("riskEducation", "reach", "cells") as JsonArray, percent);
                break;
        }
    }

    private static void Stock(JsonArray? rows, int percent)
    {
        if (rows is not [JsonObject from, ..])
        {
            return;
        }

        var (quantity, submunitions) = (from.Number("quantity"), from.Number("submunitions"));
        var part = Moving.Part(quantity, percent);
        var row = Copy(from);
        row["lotNumbers"] = new JsonArray($"L-9{rows.Count}");
        row.Raise("quantity", part - quantity);
        row.Raise("submunitions", (part * submunitions / quantity) - submunitions);
        from.Raise("quantity", -part);
        from.Raise("submunitions", -part * submunitions / quantity);
        rows.Add(row);
    }

    /// <summary>Area that is cancelled needs no finds to be explained by.</summary>
    private static void Release(JsonArray? rows, int percent)
    {
        if (rows is not [JsonObject from, ..])
        {
            return;
        }

        var part = Moving.Part(from.Number("cancelledM2"), percent);
        from.Raise("cancelledM2", -part);
        from.Raise("releasedM2", -part);
        rows.Add(new JsonObject
        {
            ["region"] = from["region"]!.DeepClone(),
            ["methods"] = new JsonArray("NonTechnicalSurvey"),
            ["cancelledM2"] = part,
            ["reducedM2"] = 0,
            ["clearedM2"] = 0,
            ["releasedM2"] = part,
            ["devices"] = new JsonObject { ["apMines"] = 0, ["apImprovised"] = 0, ["avMines"] = 0, ["clusterRemnants"] = 0, ["otherErw"] = 0, ["otherIed"] = 0 },
        });
    }

    /// <summary>At most a hundredth of a suspected area, which its outline still fits.</summary>
    private static void Area(JsonObject? section, int percent)
    {
        if (section?["areas"] is not JsonArray areas || areas.Rows().FirstOrDefault(row => row["status"]!.GetValue<string>() == "Sha") is not { } from)
        {
            return;
        }

        var part = 1000m + Moving.Part(from.Number("areaM2") / 100, percent);
        var row = Copy(from);
        row.Remove("geometry");
        row["id"] = $"XA-HA-8{areas.Count}";
        row["count"] = 1;
        row["areaM2"] = part;
        row["contaminationAreas"] = new JsonArray();
        from.Raise("areaM2", -part);
        foreach (var kind in from["contaminationAreas"].Rows())
        {
            kind["areaM2"] = Math.Min(kind.Number("areaM2"), from.Number("areaM2"));
        }

        areas.Add(row);
        section["totals"]!.AsObject().Raise("shaCount", 1);
    }

    private static void Cell(JsonArray? cells, int percent)
    {
        if (cells is not [JsonObject from, ..])
        {
            return;
        }

        var part = Moving.Part(from.Number("count") - from.Number("withDisability"), percent);
        var cell = Copy(from);
        cell["count"] = part;
        cell["withDisability"] = 0;
        from.Raise("count", -part);
        cells.Add(cell);
    }

    private static JsonObject Copy(JsonObject row) => (JsonObject)row.DeepClone();
}
