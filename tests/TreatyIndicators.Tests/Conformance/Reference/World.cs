using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>All that conditions can read: the reports, the register, the records, the calendar and the names of the context.</summary>
internal sealed class World
{
    public World(KitEvidence evidence, KitQuestion question, KitTables tables, JsonObject plan)
    {
        (Evidence, Question, Tables) = (evidence, question, tables);
        PlanStart = Json.Day(plan, "from")!.First;
        Reports = new(evidence, tables, question.AsOf);
        KnownRegister = Reference.KnownRegister.On(question.AsOf, evidence.Register);
        Register = new(KnownRegister);
        Records = KnownRecords.On(question.AsOf, evidence, tables);
    }

    public KitEvidence Evidence { get; }

    public KitQuestion Question { get; }

    public KitTables Tables { get; }

    public DateOnly PlanStart { get; }

    public StateReports Reports { get; }

    public RegisterFacts Register { get; }

    /// <summary>The register as known on the day asked about.</summary>
    public JsonObject KnownRegister { get; }

    /// <summary>The records outside the reports, as known on the day asked about.</summary>
    public JsonObject Records { get; }

    /// <summary>Works out another indicator, for <c>met</c>; set by whoever evaluates the plan.</summary>
    public required Func<string, string, Answer> Met { get; init; }

    /// <summary>Whether a State belongs to a population of the plan on a day.</summary>
    public required Func<string, string, DateOnly, Answer> Belongs { get; init; }

    public int ReportYear => Question.Year - 1;

    public object? Read(IReadOnlyList<string> words, Scope scope)
    {
        if (scope.Named.TryGetValue(words[0], out var row))
        {
            return Follow(row, words.Skip(1));
        }

        if (words.Count == 1 && (Context(words[0], scope) ?? Code(words[0])) is { } value)
        {
            return value;
        }

        return Tables.Sections.Contains(words[0]) || words[0] == "header" ? OfReport(words, scope) : OfRecord(words);
    }

    /// <summary>Whether a path starts at a record that was not supplied.</summary>
    public bool IsMissing(IReadOnlyList<string> words) =>
        char.IsAsciiLetterLower(words[0][0]) && IsRecord(words[0]) && OfRecord(words) is Nothing;

    public bool IsRecord(string word) => word is "register" or "obligations" or "reports" or "catalogue" || Tables.RecordRoots.Contains(word);

    /// <summary>Codes begin with a capital letter, all other names with a small one.</summary>
    private static string? Code(string word) => char.IsAsciiLetterUpper(word[0]) ? word : null;

    private object? Context(string word, Scope scope) => word switch
    {
        "s" => scope.State,
        "t" => Day.On(scope.Day),
        "year" => Fraction.Of(Question.Year),
        "reportYear" => Fraction.Of(ReportYear),
        "cutoff" => Day.On(Question.Cutoff ?? Question.AsOf),
        "knowledgeDate" => Day.On(Question.AsOf),
        "planStart" => Day.On(PlanStart),
        "earlyNoticeDays" => Fraction.Of(Question.EarlyNoticeDays),
        "calendarYear" => Interval(Day.On(new(Question.Year, 1, 1)), Day.On(new(Question.Year, 12, 31))),
        "planWindow" => Interval(Day.On(PlanStart), Day.On(scope.Day)),
        "period" => Interval(Period("from", scope) ?? Day.On(new(ReportYear, 1, 1)), Period("to", scope) ?? Day.On(new(ReportYear, 12, 31))),
        "periodEnd" => Period("to", scope) ?? Day.On(new(ReportYear, 12, 31)),
        _ => null,
    };

    private static (object?, object?) Interval(Day from, Day to) => (from, to);

    private static Day? Period(string end, Scope scope) => scope.Report is null ? null : Json.Day(scope.Report, "header", "period", end);

    private object? OfReport(IReadOnlyList<string> words, Scope scope)
    {
        if (scope.Report is null)
        {
            return Nothing.ToRead;
        }

        return scope.Window is null ? Follow(scope.Report, words) : Gather(words, scope);
    }

    /// <summary>Lists are gathered over the years of the plan; single values are those of the latest report.</summary>
    private object? Gather(IReadOnlyList<string> words, Scope scope)
    {
        for (var length = 1; length <= words.Count; length++)
        {
            var lists = scope.Window!.Select(report => Follow(report, words.Take(length))).ToList();
            if (lists.Exists(list => list is Rows))
            {
                var merged = MergedRows.Of(lists.Select(Rows.Of), Tables.RowKeys.GetValueOrDefault(string.Join('.', words.Take(length))));
                return Follow(merged, words.Skip(length));
            }
        }

        return Follow(scope.Report, words);
    }

    private object? OfRecord(IReadOnlyList<string> words)
    {
        object? root = words[0] switch
        {
            "reports" => new Rows([.. Reports.Known]),
            "register" => KnownRegister,
            "obligations" => Json.Value(KnownRegister["obligations"]),
            "catalogue" => new JsonObject { ["formats"] = new JsonArray([.. Evidence.Formats.Select(format => format.DeepClone())]) },
            var word => Json.Value(Records[word]),
        };
        return root is null ? Nothing.ToRead : Follow(root, words.Skip(1)) ?? Nothing.ToRead;
    }

    private static object? Follow(object? value, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            value = value switch
            {
                JsonObject member => Json.Value(member[word]),
                Rows rows => new Rows([.. rows.Values.Select(row => Follow(row, [word])).SelectMany(found => found is Rows many ? many.Values : [found])]),
                _ => null,
            };
        }

        return value;
    }
}
