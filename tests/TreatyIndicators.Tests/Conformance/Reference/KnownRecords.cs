using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>Hides the rows of records that tell of a later day than the one asked about.</summary>
internal static class KnownRecords
{
    public static JsonObject On(DateOnly asOf, KitEvidence evidence, KitTables tables)
    {
        var records = evidence.Records.DeepClone().AsObject();
        foreach (var (list, members) in tables.RecordDays)
        {
            foreach (var row in Json.Objects(ListIn(records, list)).ToList().Where(row => DayOf(row, members, evidence) > asOf))
            {
                row.Parent!.AsArray().Remove(row);
            }
        }

        return records;
    }

    private static JsonNode? ListIn(JsonObject records, string list) =>
        list.Split('.').Aggregate((JsonNode?)records, (at, word) => at is JsonObject member ? member[word] : null);

    /// <summary>The first member that is given; a row without any is known.</summary>
    private static DateOnly? DayOf(JsonObject row, IReadOnlyList<string> members, KitEvidence evidence) =>
        members.Select(member => member.Split(' ') is ["meeting", var end] ? Json.Day(Meeting(row, evidence), end) : Json.Day(row, member))
            .FirstOrDefault(day => day is not null)?.First;

    private static JsonObject? Meeting(JsonObject row, KitEvidence evidence) =>
        evidence.Calendar.FirstOrDefault(meeting => Json.Text(meeting, "id") == Json.Text(row, "meetingId"));
}
