using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>The slow and obvious evaluator: one plan over one body of evidence.</summary>
internal sealed class PlanEvaluation
{
    private readonly JsonObject plan;
    private readonly World world;

    public PlanEvaluation(KitEvidence evidence, KitQuestion question, KitTables tables, JsonObject plan)
    {
        this.plan = plan;
        world = new(evidence, question, tables, plan) { Met = IsMet, Belongs = BelongsTo };
    }

    /// <summary>The figure of an indicator, under a reading where one is named.</summary>
    public KitFigure Evaluate(string id, string? reading = null)
    {
        var (indicator, population) = Definition(id);
        var named = reading is null ? null : Json.Objects(indicator["readings"]).Concat(Json.Objects(population["readings"])).First(one => Json.Text(one, "name") == reading);
        var (read, over) = named is null ? (indicator, population) : (Variants.Reading(indicator, named, world.Tables), Variants.Population(population, named));
        return Figure(read, over) with
        {
            Components = Json.Objects(indicator["components"]).ToDictionary(
                component => Json.Text(component, "id")!,
                component => Figure(Variants.Component(indicator, component, world.Tables), over)),
        };
    }

    private (JsonObject Indicator, JsonObject Population) Definition(string id)
    {
        var indicator = Json.Objects(plan["indicators"]).First(one => Json.Text(one, "id") == id);
        return (indicator, Json.Objects(plan["populations"]).First(one => Json.Text(one, "name") == Json.Text(indicator, "population")));
    }

    private IndicatorEvaluation Evaluation(string id)
    {
        var (indicator, population) = Definition(id);
        return new(world, indicator, population);
    }

    private KitFigure Figure(JsonObject indicator, JsonObject population)
    {
        var evaluation = new IndicatorEvaluation(world, indicator, population);
        return evaluation.HasSubjects && evaluation.Findings() is { } findings ? Counted(evaluation, findings) : Numbers(evaluation);
    }

    private KitFigure Counted(IndicatorEvaluation evaluation, IReadOnlyList<Finding> findings)
    {
        var members = findings.Count(finding => finding.IsMember);
        var met = evaluation.AddsUp ? Sums.Of(findings) : Fraction.Of(findings.Count(finding => finding.Status == "met"));
        var untold = !evaluation.CountsReporting && !evaluation.ReadsReports && Misses(evaluation, "condition", "population", "notApplicableWhen", "pendingWhen");
        var undefined = untold || (members == 0 && Misses(evaluation, "population")) ? "recordNotSupplied" : members == 0 ? "emptyPopulation" : null;
        var bounds = evaluation.AddsUp ? Sums.Bounds(findings) : Completions.Of(findings, evaluation.IsShare);
        return new()
        {
            Numerator = $"{met}",
            Denominator = $"{members}",
            Value = undefined is not null ? null : evaluation.IsShare ? $"{Fraction.Of(100) * met / Fraction.Of(members)}" : $"{met}",
            Lower = bounds?.Least?.ToString(),
            Upper = bounds?.Greatest?.ToString(),
            Undefined = undefined,
            Lists = Lists(findings),
        };
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(IReadOnlyList<Finding> findings)
    {
        var lists = findings.GroupBy(finding => finding.Status).ToDictionary(status => status.Key, status => Ids(status));
        lists["doubtful"] = Ids(findings.Where(finding => finding.IsDoubtful));
        lists["silent"] = Ids(findings.Where(finding => finding.IsSilent));
        return lists;
    }

    private static IReadOnlyList<string> Ids(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Id)];

    /// <summary>An indicator that is a number or a quotient of two numbers.</summary>
    private KitFigure Numbers(IndicatorEvaluation evaluation)
    {
        var untold = evaluation.HasSubjects || Misses(evaluation, "condition");
        var quotient = evaluation.IsShare ? ConditionTexts.Parse(evaluation.Condition) as Node.Arithmetic : null;
        var numerator = untold ? null : evaluation.Number(quotient is null ? evaluation.Condition : Part(evaluation.Condition, quotient.Left));
        var denominator = quotient is null || untold ? null : evaluation.Number(Part(evaluation.Condition, quotient.Right));
        var value = quotient is null ? numerator
            : numerator is not null && denominator is not null ? Fraction.Of(100) * numerator / denominator
            : null;
        var bounds = evaluation.HasSubjects ? null : Bounds(evaluation) ?? (value is null ? null : (value, value));
        return new()
        {
            Numerator = numerator?.ToString(),
            Denominator = denominator?.ToString(),
            Value = value?.ToString(),
            Lower = bounds?.Least?.ToString(),
            Upper = bounds?.Greatest?.ToString(),
            Undefined = value is not null ? null : denominator is not null ? "emptyPopulation" : "recordNotSupplied",
        };
    }

    /// <summary>Rows of which it is unknown whether they count can turn out either way. A quotient needs an upper part within the lower one.</summary>
    private static (Fraction? Least, Fraction? Greatest)? Bounds(IndicatorEvaluation evaluation) =>
        evaluation.CountedRows() is { } rows && !rows.Any(row => row.Belongs == Answer.No && row.Condition == Answer.Yes)
            ? Completions.Of(rows, evaluation.IsShare) ?? (evaluation.IsShare ? null : (Fraction.Of(0), Fraction.Of(0)))
            : null;

    private static string Part(string condition, Node part) => condition[part.Start..part.End];

    /// <summary>A test that asks for the outcome of another indicator reads what the condition of that one reads.</summary>
    private bool Misses(IndicatorEvaluation evaluation, params string[] tests) =>
        evaluation.MissesRecords(tests)
        || evaluation.Asked(tests).Any(other => Misses(Evaluation(other), "condition"));

    /// <summary>Whether a State is in the numerator of an indicator; unknown where filling in could still bring it in.</summary>
    private Answer IsMet(string indicator, string state) => Evaluation(indicator).Find(state) switch
    {
        null => Answer.Unknown,
        { Status: "met" } => Answer.Yes,
        { IsDoubtful: true } => Answer.Unknown,
        { IsMember: true, IsOpen: true } => Answer.Unknown,
        _ => Answer.No,
    };

    private Answer BelongsTo(string population, string state, DateOnly day)
    {
        var condition = Json.Text(Json.Objects(plan["populations"]).First(one => Json.Text(one, "name") == population), "condition")!;
        var report = world.Reports.Effective(state, world.ReportYear);
        return new Conditions(world).Test(ConditionTexts.Parse(condition), new() { State = state, Report = report, Day = day });
    }
}
