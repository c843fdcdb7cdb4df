using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>What came of checking a whole collection: its reports, each with those before it, and its records.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class EvidenceCheck
{
    private readonly Lazy<ValueList<RuleProblem>> problems;
    private readonly Lazy<ValueList<RuleTotals>> byRule;
    private readonly Lazy<ValueList<StateTotals>> byState;

    internal EvidenceCheck(RuleCatalogue rules, Evidence evidence, LocalDate asOf, ValueList<ReportCheck> reports, ValueList<RecordsCheck> records, ValueList<RowCheck> rows)
    {
        (Rules, Evidence, AsOf, Reports, Records, Rows) = (rules, evidence, asOf, reports, records, rows);
        problems = new(() => Parts.SelectMany(part => part.Problems).ToValueList());
        byRule = new(() => CheckTotals.ByRule(this));
        byState = new(() => CheckTotals.ByState(this));
    }

    /// <summary>The rules that were gone by.</summary>
    public RuleCatalogue Rules { get; }

    /// <summary>What was checked.</summary>
    public Evidence Evidence { get; }

    /// <summary>The day up to which reports, register and records were known.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The content hash of the rules that were gone by.</summary>
    public string RulesVersion => Rules.Version;

    /// <summary>The reports that count, by convention, State and year. One that was replaced by a later one is not among them.</summary>
    public ValueList<ReportCheck> Reports { get; }

    /// <summary>The register and the records of each convention, by convention.</summary>
    public ValueList<RecordsCheck> Records { get; }

    /// <summary>The rows that have rules of their own, such as mine action platforms, by convention and list.</summary>
    public ValueList<RowCheck> Rows { get; }

    /// <summary>Every place where a rule fails: in reports, in records, in rows.</summary>
    public ValueList<RuleProblem> Problems => problems.Value;

    /// <summary>What came of each rule over everything that was checked, in the order of the set.</summary>
    public ValueList<RuleTotals> ByRule => byRule.Value;

    /// <summary>What came of the checks for each State, by convention and State.</summary>
    public ValueList<StateTotals> ByState => byState.Value;

    /// <summary>Whether every part is valid.</summary>
    public bool IsValid => Parts.All(part => part.IsValid);

    /// <summary>Everything that was checked.</summary>
    public IEnumerable<SubjectCheck> Parts => [.. Reports, .. Records, .. Rows];
}
