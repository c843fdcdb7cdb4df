using System.Globalization;
using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>A place in the JSON of a world: a member of a record, or a row of a list.</summary>
/// <param name="Record">The record; absent: the place is a row.</param>
/// <param name="List">The list; absent: the place is a member.</param>
/// <param name="Name">The name of the member, or the place of the row.</param>
/// <param name="Path">The path, for messages.</param>
internal sealed record EditPlace(JsonObject? Record, JsonArray? List, string Name, string Path)
{
    public JsonNode? Value => Record is not null ? Record[Name] : Row < List!.Count ? List[Row] : null;

    private int Row => int.Parse(Name, CultureInfo.InvariantCulture);

    /// <exception cref="ArgumentException">The path is badly formed, or leads nowhere.</exception>
    public static EditPlace Find(JsonObject world, string path) =>
        Walk(world, path, out var missing) ?? throw new ArgumentException($"The place {path} is not there: {missing}.");

    /// <summary>The place; absent: the path leads nowhere.</summary>
    public static EditPlace? TryFind(JsonObject world, string path) => Walk(world, path, out _);

    private static EditPlace? Walk(JsonObject world, string path, out string missing)
    {
        JsonNode? at = world;
        var (place, walked) = ((EditPlace?)null, string.Empty);
        foreach (var step in Steps(path))
        {
            place = (at, IsRow(step)) switch
            {
                (JsonObject record, false) => new(record, null, step, path),
                (JsonArray list, true) => new(null, list, step, path),
                _ => null,
            };
            if (place is null)
            {
                missing = $"{(walked.Length == 0 ? "the world" : walked)} has no {(IsRow(step) ? "row" : "member")} {step}";
                return null;
            }

            walked = IsRow(step) ? $"{walked}[{step}]" : walked.Length == 0 ? step : $"{walked}.{step}";
            at = place.Value;
        }

        missing = string.Empty;
        return place;
    }

    public void Put(JsonNode value)
    {
        if (Record is not null)
        {
            Record[Name] = value;
            return;
        }

        MustBeThere();
        List![Row] = value;
    }

    public void TakeAway()
    {
        MustBeThere();
        if (Record is not null)
        {
            Record.Remove(Name);
            return;
        }

        List!.RemoveAt(Row);
    }

    private void MustBeThere()
    {
        if (Value is null)
        {
            throw new ArgumentException($"The place {Path} is not there: nothing stands in it.");
        }
    }

    private static bool IsRow(string step) => char.IsAsciiDigit(step[0]);

    /// <summary>The steps of a path: <c>a.b[2].c</c> is a, b, 2, c.</summary>
    private static string[] Steps(string path)
    {
        var steps = path.Replace("]", string.Empty, StringComparison.Ordinal).Split('.', '[');
        return Array.TrueForAll(steps, step => step.Length > 0 && step.All(char.IsAsciiLetterOrDigit))
            ? steps
            : throw new ArgumentException($"Expected a place such as report.stockpile.stock[0].quantity, found \"{path}\".");
    }
}
