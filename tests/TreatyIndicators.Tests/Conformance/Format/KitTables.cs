using System.Text.Json.Nodes;

namespace ConformanceKit;

/// <summary>What an engine has to know of the forms: <c>tables.json</c> of the kit.</summary>
internal sealed class KitTables(JsonObject tables)
{
    public IReadOnlyList<string> Sections { get; } = [.. tables["sectionLetters"]!.AsObject().Select(section => section.Key)];

    /// <summary>The names under which records outside the reports are supplied.</summary>
    public IReadOnlySet<string> RecordRoots { get; } = tables["recordDays"]!.AsObject().Select(list => list.Key.Split('.')[0]).ToHashSet();

    /// <summary>The meetings that every case has.</summary>
    public IReadOnlyList<JsonObject> Calendar { get; } = [.. tables["calendar"]!.AsArray().Select(meeting => meeting!.AsObject())];

    /// <summary>The form letters under which a section stands in a convention, the main one first.</summary>
    public IEnumerable<string> LettersOf(string convention, string section) =>
        tables["sectionLetters"]![section]?[convention]?.GetValue<string>().Select(letter => letter.ToString()) ?? [];

    /// <summary>For each list of records, the members that say from which day on a row is known: the first of them that is given.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> RecordDays { get; } = Texts(tables["recordDays"]!);

    /// <summary>The fields that tell the rows of a list apart; of other lists only equal rows are one.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> RowKeys { get; } = Texts(tables["rowKeys"]!);

    /// <summary>The day on which a convention entered into force.</summary>
    public string ConventionStart(string convention) => tables["conventionStarts"]![convention]!.GetValue<string>();

    private static Dictionary<string, IReadOnlyList<string>> Texts(JsonNode lists) =>
        lists.AsObject().ToDictionary(list => list.Key, IReadOnlyList<string> (list) => [.. list.Value!.AsArray().Select(text => (string)text!)]);
}
