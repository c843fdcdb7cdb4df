using System.Globalization;
using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>Reads the question of a case.</summary>
internal static class KitQuestionReader
{
    public static KitQuestion Read(JsonObject question) => new((int)question["year"]!, Day(question["asOf"])!.Value)
    {
        Cutoff = Day(question["cutoff"]),
        ReferenceDate = Day(question["referenceDate"]),
        EarlyNoticeDays = (int?)question["earlyNoticeDays"] ?? 30,
        Reading = (string?)question["reading"],
    };

    private static DateOnly? Day(JsonNode? text) =>
        text is null ? null : DateOnly.ParseExact((string)text!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
