using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>One indicator over its subjects, one by one.</summary>
internal sealed class IndicatorEvaluation
{
    private readonly World world;
    private readonly Conditions conditions;
    private readonly JsonObject indicator;
    private readonly JsonObject population;
    private readonly Silence silence;
    private readonly DateOnly day;

    public IndicatorEvaluation(World world, JsonObject indicator, JsonObject population)
    {
        (this.world, this.indicator, this.population) = (world, indicator, population);
        conditions = new(world);
        silence = new(world, indicator);
        day = world.Question.ReferenceDate ?? ReferenceDay();
    }

    public bool IsShare => Json.Text(indicator, "kind") is "PercentageOfPopulation" or "PercentageOfRequests" or "PercentageOfPersons"
        && (Json.Text(indicator, "unit") ?? "Percent") == "Percent";

    public bool HasSubjects => Measure is "CountOfSubjects" or "SumOverSubjects";

    public bool AddsUp => Measure == "SumOverSubjects";

    private string Measure => Json.Text(indicator, "measure")!;

    /// <summary>All findings; absent where the records that hold the subjects were not supplied.</summary>
    public IReadOnlyList<Finding>? Findings() => Subjects() is { } subjects ? [.. subjects.Select(Find)] : null;

    public Finding? Find(string subject) => Subjects()?.FirstOrDefault(one => one.Id == subject) is { } found ? Find(found) : null;

    /// <summary>Whether these tests of the definition read records that were not supplied.</summary>
    public bool MissesRecords(params string[] tests) => Parts(tests).OfType<Node.Path>().Any(path => world.IsMissing(path.Words));

    /// <summary>The indicators whose outcome these tests ask for.</summary>
    public IEnumerable<string> Asked(params string[] tests) =>
        Parts(tests).OfType<Node.Call>().Where(call => call.Function == "met").Select(call => ((Node.Text)call.Arguments[0]).Value);

    public bool ReadsReports => (indicator["dataSources"]?.AsArray() ?? []).Any(source => source!.GetValue<string>().StartsWith("report.", StringComparison.Ordinal));

    public bool CountsReporting => Json.Text(indicator, "silence") == "ReportingAct";

    /// <summary>A number that the definition itself gives.</summary>
    public Fraction? Number(string condition) => conditions.Single(ConditionTexts.Parse(condition), new() { Day = day }) as Fraction;

    /// <summary>For each row of the list of a count what comes of the test; absent where it is no count of rows, or the list was not supplied.</summary>
    public IReadOnlyList<Answer>? RowsOf(Node figure, string list)
    {
        if (figure is not Node.Fold { Word: "count" } count || conditions.Value(ConditionTexts.Parse(list), new() { Day = day }) is not Rows rows)
        {
            return null;
        }

        var scope = new Scope { Day = day };
        return [.. rows.Values.Select(row => count.Where is null ? Answer.Yes : conditions.Test(count.Where, count.Name is null ? scope : scope.With(count.Name, row)))];
    }

    public string Condition => Json.Text(indicator, "condition")!;

    /// <summary>
    /// The rows of the list that a number counts, or both parts of a quotient count, each as a finding: whether the lower part counts it, and
    /// whether the upper one does. Absent where something else is counted.
    /// </summary>
    public IReadOnlyList<Finding>? CountedRows()
    {
        var quotient = ConditionTexts.Parse(Condition) as Node.Arithmetic;
        var (upper, lower) = (quotient?.Left ?? ConditionTexts.Parse(Condition), quotient?.Right);
        if (upper is not Node.Fold { Word: "count", List: Node.Path list } counted || (lower is not null && !(lower is Node.Fold { Word: "count", List: Node.Path other } && other.Name == list.Name)))
        {
            return null;
        }

        var scope = new Scope { Day = day };
        return conditions.Value(list, scope) is not Rows rows ? null
            : [.. rows.Values.Select(row => new Finding(string.Empty, Passes(lower as Node.Fold, row, scope), Answer.No, Passes(counted, row, scope), Answer.No, false, false))];
    }

    private Answer Passes(Node.Fold? fold, object? row, Scope scope) =>
        fold?.Where is null ? Answer.Yes : conditions.Test(fold.Where, scope.With(fold.Name!, row));

    /// <summary>Events of the plan year are looked at on its last day or the day of knowledge, reports at the end of the year that they cover.</summary>
    private DateOnly ReferenceDay()
    {
        var (lastOfYear, asOf) = (new DateOnly(world.Question.Year, 12, 31), world.Question.AsOf);
        return Json.Text(indicator, "referenceDate") != "YearEnd" ? new(world.ReportYear, 12, 31)
            : lastOfYear < asOf ? lastOfYear
            : asOf;
    }

    private IEnumerable<Subject>? Subjects()
    {
        if (population["element"] is not JsonObject element)
        {
            return world.Evidence.States.Select(state => new Subject(state, state, null));
        }

        var rows = world.Read(Json.Text(element, "of")!.Split('.'), new() { Day = day });
        return rows is Nothing ? null : Rows.Of(rows).Values.OfType<JsonObject>().Select((row, place) => new Subject(Identifier(row) ?? $"{place + 1}", null, row));
    }

    /// <summary>Each version of a request is a subject of its own: the second one of R1 is R1/2.</summary>
    private static string? Identifier(JsonObject row) =>
        Json.Text(row, "id") is { } id ? (long?)row["version"] is > 1 and var version ? $"{id}/{version}" : id : null;

    private Finding Find(Subject subject)
    {
        var reports = Reports(subject);
        var scope = reports with { Report = Latest(subject, reports.Report) };
        var effective = Blank(subject) with { Report = subject.State is null ? null : world.Reports.Effective(subject.State, world.ReportYear) };
        var belongs = Answers.And(
            Test(population, "condition", effective, absent: Answer.Yes),
            Answers.Not(Test(indicator, "notApplicableWhen", scope)));
        return new(
            subject.Id,
            belongs,
            Test(indicator, "pendingWhen", scope),
            Outcome(scope),
            Test(indicator, "partlyMetWhen", scope),
            silence.IsSilent(scope.Window ?? (scope.Report is null ? [] : [scope.Report])) || (silence.IsOfRecords && MissesRecords("condition") && Outcome(scope) == Answer.Unknown),
            CountsReporting)
        {
            Amount = AddsUp ? Amount(scope) : null,
        };
    }

    /// <summary>Where numbers are added up: whether there is anything to add.</summary>
    private Answer Outcome(Scope scope) => AddsUp
        ? Comparisons.Of("!=", Amount(scope), Fraction.Of(0))
        : Test(indicator, "condition", scope);

    private Fraction? Amount(Scope scope) => conditions.Single(ConditionTexts.Parse(Condition), scope) as Fraction;

    private Scope Blank(Subject subject) => new()
    {
        Day = day,
        State = subject.State,
        Named = subject.Row is null ? new Dictionary<string, object?>() : new Dictionary<string, object?> { [Json.Text(population["element"], "name")!] = subject.Row },
    };

    /// <summary>Annual: the report of the year as submitted. Cumulative: the effective reports of all years of the plan. Else the effective report of the year.</summary>
    private Scope Reports(Subject subject)
    {
        var blank = Blank(subject);
        if (subject.State is not { } state)
        {
            return blank;
        }

        if (Json.Text(indicator, "timeBase") == "Annual")
        {
            return blank with { Report = world.Reports.Of(state, world.ReportYear) };
        }

        if (Json.Text(indicator, "timeBase") != "Cumulative")
        {
            return blank with { Report = world.Reports.Effective(state, world.ReportYear) };
        }

        var window = world.Reports.Backwards(state, world.ReportYear).Where(report => StateReports.YearOf(report) >= world.PlanStart.Year).Reverse().ToList();
        return blank with { Window = window, Report = window.LastOrDefault() };
    }

    /// <summary>What holds until withdrawn is read in the latest report that gives the answer.</summary>
    private JsonObject? Latest(Subject subject, JsonObject? report) => (bool?)indicator["carriesForward"] == true && subject.State is { } state
        ? world.Reports.Backwards(state, world.ReportYear).FirstOrDefault(silence.GivesAny) ?? report
        : report;

    private Answer Test(JsonObject definition, string member, Scope scope, Answer absent = Answer.No) =>
        Json.Text(definition, member) is { } text ? conditions.Test(ConditionTexts.Parse(text), scope) : absent;

    private IEnumerable<Node> Parts(string[] tests) => tests
        .Select(name => name == "population" ? Json.Text(population, "condition") : Json.Text(indicator, name))
        .OfType<string>()
        .SelectMany(test => ConditionTexts.Parse(test).All);
}
