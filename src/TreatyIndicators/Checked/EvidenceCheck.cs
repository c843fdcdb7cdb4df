using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>What came of checking a whole collection: its reports, each with those before it, and its records.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class EvidenceCheck
{
    private readonly Lazy<ValueList<RuleProblem>> problems;

    internal EvidenceCheck(LocalDate asOf, string rulesVersion, ValueList<ReportCheck> reports, ValueList<RecordsCheck> records, ValueList<RowCheck> rows)
    {
        (AsOf, RulesVersion, Reports, Records, Rows) = (asOf, rulesVersion, reports, records, rows);
        problems = new(() => Parts.SelectMany(part => part.Problems).ToValueList());
    }

    /// <summary>The day up to which reports, register and records were known.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The content hash of the rules that were gone by.</summary>
    public string RulesVersion { get; }

    /// <summary>The reports that count, by convention, State and year. One that was replaced by a later one is not among them.</summary>
    public ValueList<ReportCheck> Reports { get; }

    /// <summary>The register and the records of each convention, by convention.</summary>
    public ValueList<RecordsCheck> Records { get; }

    /// <summary>The rows that have rules of their own, such as mine action platforms, by convention and list.</summary>
    public ValueList<RowCheck> Rows { get; }

    /// <summary>Every place where a rule fails: in reports, in records, in rows.</summary>
    public ValueList<RuleProblem> Problems => problems.Value;

    /// <summary>Whether every part is valid.</summary>
    public bool IsValid => Parts.All(part => part.IsValid);

    /// <summary>Everything that was checked.</summary>
    public IEnumerable<SubjectCheck> Parts => [.. Reports, .. Records, .. Rows];
}
