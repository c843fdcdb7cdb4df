using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>Whether reports say anything on the point of an indicator.</summary>
internal sealed class Silence(World world, JsonObject indicator)
{
    /// <summary>The deciding fields that stand in reports, without the marks of lists.</summary>
    private readonly IReadOnlyList<string[]> fields =
    [
        .. (indicator["decidingFields"]?.AsArray() ?? []).Select(field => field!.GetValue<string>().Replace("[]", string.Empty, StringComparison.Ordinal).Split('.'))
            .Where(field => field[0] == "header" || world.Tables.Sections.Contains(field[0])),
    ];

    /// <summary>Whether a fact is told by records alone: then a record that was not supplied is the silence.</summary>
    public bool IsOfRecords => fields.Count == 0 && (string)indicator["silence"]! == "Fact";

    /// <summary>Under <c>ReportingAct</c> no deciding field is given; under <c>Fact</c> their sections are not answered at all.</summary>
    public bool IsSilent(IEnumerable<JsonObject> reports) => (string)indicator["silence"]! switch
    {
        _ when fields.Count == 0 => false,
        "ReportingAct" => !reports.Any(GivesAny),
        "Fact" => !reports.Any(report => fields.Any(field => IsAnswered(report, field[0]))),
        _ => false,
    };

    /// <summary>A section that is named as a whole is given when it is there.</summary>
    public bool GivesAny(JsonObject report) => fields.Any(field => field.Length == 1 ? report[field[0]] is not null : Gives(report, field));

    private bool IsAnswered(JsonObject report, string section) => Json.SaysAnywhere(report[section]) || world.Reports.Box(report, section) is not null;

    private static bool Gives(JsonNode? node, ReadOnlySpan<string> path)
    {
        if (node is JsonArray rows && path.Length > 0)
        {
            foreach (var row in rows)
            {
                if (Gives(row, path))
                {
                    return true;
                }
            }

            return false;
        }

        return path.Length == 0 ? Json.Says(Json.Value(node)) : node is JsonObject member && Gives(member[path[0]], path[1..]);
    }
}
