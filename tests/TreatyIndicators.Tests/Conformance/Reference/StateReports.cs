using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>The reports that were known on a day: which of several counts for a year, and what its cover page stands for.</summary>
internal sealed class StateReports(KitEvidence evidence, KitTables tables, DateOnly asOf)
{
    /// <summary>Kept, because making them is slow.</summary>
    private readonly Dictionary<(string State, int Year), JsonObject?> resolved = [];

    /// <summary>All reports of the convention that had been submitted.</summary>
    public IReadOnlyList<JsonObject> Known { get; } =
    [
        .. evidence.Reports.Where(report => Json.Text(report, "header", "convention") == evidence.Convention && SubmittedOn(report) <= asOf),
    ];

    public static DateOnly SubmittedOn(JsonObject report) => Json.Day(report, "header", "submittedOn")!.First;

    public static int YearOf(JsonObject report) => Json.Day(report, "header", "period", "to")!.First.Year;

    /// <summary>What counts for a year: the last submission, and where that is a corrigendum everything that it leaves as it was before.</summary>
    public JsonObject? Of(string state, int year) => Corrections.Whole(
        Known.Where(report => Json.Text(report, "header", "state") == state && YearOf(report) == year),
        (report, section) => MainBox(report, section));

    /// <summary>The report of a year with the bodies of its unchanged forms.</summary>
    public JsonObject? Effective(string state, int year)
    {
        if (!resolved.TryGetValue((state, year), out var report))
        {
            report = resolved[(state, year)] = Of(state, year) is { } own ? Resolve(own) : null;
        }

        return report;
    }

    /// <summary>The effective reports of all years up to one, latest first.</summary>
    public IEnumerable<JsonObject> Backwards(string state, int year) => Known
        .Where(report => Json.Text(report, "header", "state") == state)
        .Select(YearOf)
        .Where(reported => reported <= year)
        .Distinct()
        .OrderDescending()
        .Select(reported => Effective(state, reported)!);

    /// <summary>The body of a section, the report's own or that of the year to which its cover page leads back; absent where the chain breaks.</summary>
    public JsonNode? Body(JsonObject report, string section)
    {
        if (report[section] is { } own)
        {
            return own;
        }

        var named = Box(report, section) is { } box && Json.Text(box, "status") == "Unchanged" ? (int?)box["lastReportedYear"] : null;
        return named < YearOf(report) && Of(Json.Text(report, "header", "state")!, named.Value) is { } earlier ? Body(earlier, section) : null;
    }

    /// <summary>What the cover page says of a section: the box of its main form, else the first of another form in which it stands.</summary>
    public JsonObject? Box(JsonObject report, string section)
    {
        var letters = tables.LettersOf(evidence.Convention, section).ToList();
        return MainBox(report, section) ?? Json.Objects(report["header"]!["cover"]).FirstOrDefault(box => letters.Contains(Json.Text(box, "form")!));
    }

    private JsonObject? MainBox(JsonObject report, string section) => Json.Objects(report["header"]!["cover"])
        .FirstOrDefault(box => Json.Text(box, "form") == tables.LettersOf(evidence.Convention, section).FirstOrDefault());

    /// <summary>Whether the latest report that says something of kept items shows any.</summary>
    public Answer Retains(string state, DateOnly day)
    {
        foreach (var report in Backwards(state, day.Year))
        {
            if (report["retained"] is JsonObject retained)
            {
                return Retains(retained);
            }

            if (Json.Text(Box(report, "retained"), "status") == "NotApplicable")
            {
                return Answer.No;
            }
        }

        return Answer.Unknown;
    }

    private static Answer Retains(JsonObject retained)
    {
        var items = Json.Objects(retained["items"]).Select(item => (long?)item["quantity"]).ToList();
        return (long?)retained["totals"]?["quantity"] is { } total ? Answers.Of(total > 0)
            : items.Exists(quantity => quantity > 0) ? Answer.Yes
            : (items.Count > 0 && items.TrueForAll(quantity => quantity is not null)) || (bool?)retained["nilStatement"]?["stated"] == true ? Answer.No
            : Answer.Unknown;
    }

    private JsonObject Resolve(JsonObject report)
    {
        var whole = report.DeepClone().AsObject();
        foreach (var section in tables.Sections.Where(section => report[section] is null && Body(report, section) is not null))
        {
            whole[section] = Body(report, section)!.DeepClone();
        }

        return whole;
    }
}
