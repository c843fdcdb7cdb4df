using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>How what came of a check is shown.</summary>
public sealed record CheckShown
{
    /// <summary>Every problem in English, without files and lines, and without ways to put it right.</summary>
    public static CheckShown Default { get; } = new();

    /// <summary>The words of the language; English unless given.</summary>
    public RuleTexts Texts { get; init => field = value ?? RuleTexts.English; } = RuleTexts.English;

    /// <summary>The lightest severity that is shown; <see cref="RuleSeverity.Advice"/> unless given, so everything. What is not shown still counts: a verdict does not change.</summary>
    public RuleSeverity Least { get; init; } = RuleSeverity.Advice;

    /// <summary>Whether ways to put reports right are told (<see cref="ReportCheck.Repairs"/>); false unless given, for to work them out takes longer than the check.</summary>
    public bool Repairs { get; init; }

    /// <summary>Where reports and records stand in files; absent: no files and lines are shown.</summary>
    public EvidencePlaces? Places { get; init; }

    /// <summary>The folder from which the files were read. SARIF names the files in it from there, however the folder itself was written; absent: as they were read.</summary>
    public string? Folder { get; init; }

    /// <summary>The language of headings. Where the texts are in another than these two, headings stand in English.</summary>
    internal ConditionLanguage Language => Texts.Language == "zh" ? ConditionLanguage.Chinese : ConditionLanguage.English;

    /// <summary>The severest comes first on the list.</summary>
    internal bool Shows(Rule rule) => rule.Severity <= Least;

    internal IEnumerable<RuleProblem> ProblemsOf(SubjectCheck part) => part.Problems.Where(problem => Shows(problem.Rule));

    /// <summary>The ways to put the problems right that are shown of a part; none unless they are asked for.</summary>
    internal IEnumerable<RepairChoice> RepairsOf(SubjectCheck part) => Repairs && part is ReportCheck check
        ? check.Repairs.Where(choice => choice.Repairs.Count > 0 && choice.Problems.Any(problem => Shows(problem.Rule)))
        : [];

    internal IEnumerable<RuleTotals> RulesOf(EvidenceCheck check) => check.ByRule.Where(totals => Shows(totals.Rule));
}
