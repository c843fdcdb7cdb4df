using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>What was read for a question.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Evidence">The catalogue, the reports and the records.</param>
/// <param name="Question">The year and the day.</param>
/// <param name="IsComplete">Whether everything could be read.</param>
internal sealed record Inputs(ActionPlan Plan, Evidence Evidence, Question Question, bool IsComplete)
{
    public int ExitCode => IsComplete ? Tool.ExitCode.Done : Tool.ExitCode.Incomplete;

    /// <summary>Reads what was asked for and tells every problem.</summary>
    /// <param name="choice">What was asked for.</param>
    /// <param name="host">Who is told.</param>
    /// <param name="own">The plan; absent: the one that was chosen by name.</param>
    /// <returns>What was read; absent when the question has no answer.</returns>
    public static Inputs? Read(EvidenceChoice choice, ToolHost host, ActionPlan? own = null)
    {
        if ((own ?? PlanOf(choice, StartOf(choice), host)) is not { } plan || ReadEvidence(choice, host) is not var (evidence, isComplete))
        {
            return null;
        }

        return HasRegister(evidence.Catalogue, plan, host) && QuestionOf(choice, plan, evidence.Reports, host) is { } question
            ? new(plan, evidence, question, isComplete)
            : null;
    }

    /// <summary>How many reports under the convention of the plan were known on the day of the question.</summary>
    public int ReportsKnown => Evidence.Reports.Count(report => report.Header.Convention == Plan.Convention && report.Header.SubmittedOn <= Question.AsOf);

    /// <summary>Reads the evidence and tells every problem.</summary>
    /// <param name="choice">What was asked for.</param>
    /// <param name="host">Who is told.</param>
    /// <param name="keepsEmpty">Whether evidence is wanted of which nothing but its problems is known.</param>
    /// <returns>The evidence, and whether everything could be read; absent where nothing could.</returns>
    public static (Evidence Evidence, bool IsComplete)? ReadEvidence(EvidenceChoice choice, ToolHost host, bool keepsEmpty = false)
    {
        var start = StartOf(choice);
        if (CatalogueFiles.Replace(start, choice, host) is not { } catalogue)
        {
            return null;
        }

        var evidence = choice.Reports is { } folder ? EvidenceInput.Load(catalogue, folder, host) : SampleEvidence.EvidenceOf(catalogue);
        var problems = evidence.Problems.Concat(EvidenceInput.NotUsed(start, catalogue, evidence)).ToList();
        host.Tell(problems);
        var isEmpty = IsEmpty(evidence);
        if (isEmpty && problems.Count == 0)
        {
            host.Tell(ToolProblems.NothingReported(choice.Reports!));
        }

        return isEmpty && !(keepsEmpty && evidence.Problems.Count > 0) ? null : (evidence, problems.Count == 0);
    }

    /// <summary>Whether there is neither a report nor a record.</summary>
    public static bool IsEmpty(Evidence evidence) => evidence.Reports.Count == 0 && !evidence.RecordFiles.Any();

    /// <summary>The built-in registers, or those of the user, without a report.</summary>
    /// <param name="choice">What was asked for, with year and day.</param>
    /// <param name="host">Where problems are told.</param>
    /// <returns>What was read; absent when the question has no answer.</returns>
    public static Inputs? OfRegisters(EvidenceChoice choice, ToolHost host) =>
        PlanOf(choice, Catalogue.Default, host) is { } plan && CatalogueFiles.Replace(Catalogue.Default, choice, host) is { } catalogue && HasRegister(catalogue, plan, host)
            ? new(plan, Evidence.Of(catalogue, ReportCollection.Empty), new(choice.Year!.Value, choice.AsOf!.Value), IsComplete: true)
            : null;

    /// <summary>The indicators that were named, in any case of letters.</summary>
    /// <returns>The indicators; absent where the plan has none of a name, after the problems are told.</returns>
    public IReadOnlyList<IndicatorId>? Find(IReadOnlyList<string> names, ToolHost host)
    {
        var found = names.Select(name => Plan.Indicators.FirstOrDefault(indicator => indicator.Id.Value.Equals(name, StringComparison.OrdinalIgnoreCase))?.Id).ToList();
        host.Tell(names.Where((_, place) => found[place] is null).Select(name => ToolProblems.UnknownIndicator(name, Plan)));
        return found.Contains(null) ? null : [.. found.OfType<IndicatorId>()];
    }

    public ResultSet Evaluate() => IndicatorEngine.Evaluate(Plan, Evidence, Question);

    private static bool HasRegister(Catalogue catalogue, ActionPlan plan, ToolHost host)
    {
        var has = catalogue.Registers.Any(register => register.Convention == plan.Convention);
        host.Tell(has ? [] : [ToolProblems.NoRegister(plan)]);
        return has;
    }

    private static Catalogue StartOf(EvidenceChoice choice) => choice.Reports is null ? SampleEvidence.Catalogue : Catalogue.Default;

    private static ActionPlan? PlanOf(EvidenceChoice choice, Catalogue catalogue, ToolHost host)
    {
        if (IsFile(choice.Plan))
        {
            return CatalogueFiles.Read(choice.Plan, (stream, name) => PlanReader.Read(stream, name), host);
        }

        var plan = catalogue.Plans.FirstOrDefault(plan => plan.Id.Value == choice.Plan);
        if (plan is null)
        {
            host.Tell(ToolProblems.UnknownPlan(choice.Plan, catalogue));
        }

        return plan;
    }

    /// <summary>The identifier of a plan has neither a point nor the mark between folders.</summary>
    private static bool IsFile(string plan) => plan.AsSpan().ContainsAny('.', '/', '\\');

    private static Question? QuestionOf(EvidenceChoice choice, ActionPlan plan, ReportCollection reports, ToolHost host)
    {
        if (choice is { Year: { } chosenYear, AsOf: { } chosenDay })
        {
            return new(chosenYear, chosenDay);
        }

        var (year, asOf) = choice.Reports is null ? (SampleEvidence.Year, SampleEvidence.AsOf) : EvidenceInput.DatesOf(reports, plan.Convention);
        if (year is { } latest && asOf is { } day)
        {
            return new(choice.Year ?? latest, choice.AsOf ?? day);
        }

        host.Tell(ToolProblems.NoDates(plan, choice.Reports!));
        return null;
    }
}
