namespace TreatyIndicators.Validation;

/// <summary>What came of the rules for one thing that was checked: a report, a row of records, or the records of a convention.</summary>
/// <remarks>Outcomes and problems are worked out when they are first asked for. Safe for any number of threads.</remarks>
public abstract class SubjectCheck
{
    private readonly CheckTarget? target;
    private readonly CompiledRule[] rules;
    private readonly RuleStatus[] statuses;

    private protected SubjectCheck(CheckTarget? target, CompiledRule[] rules, RuleStatus[] statuses, string rulesVersion) =>
        (this.target, this.rules, this.statuses, RulesVersion) = (target, rules, statuses, rulesVersion);

    /// <summary>The content hash of the rules that were gone by.</summary>
    public string RulesVersion { get; }

    /// <summary>What came of each rule that is for this kind of thing, in the order of the set.</summary>
    public ValueList<RuleOutcome> Outcomes => field ??= Enumerable.Range(0, rules.Length).Select(Outcome).ToValueList();

    /// <summary>Every place where a rule fails, in the order of the rules.</summary>
    public ValueList<RuleProblem> Problems => field ??= Failed().SelectMany(place => OutcomeMaker.Problems(target!, rules[place])).ToValueList();

    /// <summary>The problems with the document or records themselves.</summary>
    public ValueList<RuleProblem> Defects => Of(RuleKind.Defect);

    /// <summary>The problems with what the State did; they never make a document invalid.</summary>
    public ValueList<RuleProblem> Findings => Of(RuleKind.Finding);

    /// <summary>Whether there is no defect of severity <see cref="RuleSeverity.Error"/>. Warnings, advice and findings never make a document invalid.</summary>
    public bool IsValid => !Failed().Any(place => IsInvalid(rules[place]));

    /// <summary>What came of one rule.</summary>
    /// <exception cref="KeyNotFoundException">The rule is not one that was gone by here; the message names the nearest one.</exception>
    public RuleOutcome this[string ruleId] => Outcome(Place(ruleId));

    /// <summary>Whether a rule passed, failed or was not evaluated.</summary>
    /// <exception cref="KeyNotFoundException">The rule is not one that was gone by here; the message names the nearest one.</exception>
    public RuleStatus StatusOf(string ruleId) => statuses[Place(ruleId)];

    /// <summary>The number of rules that came to a status.</summary>
    public int Count(RuleStatus status) => statuses.Count(one => one == status);

    /// <summary>The convention by whose rules it was checked; the default value where there was no rule to go by.</summary>
    public ConventionId Convention => target?.Knowledge.Convention ?? default;

    /// <summary>The problems of one rule; none where it is not for this.</summary>
    internal ValueList<RuleProblem> ProblemsOf(string ruleId)
    {
        var place = Array.FindIndex(rules, rule => rule.Rule.Id == ruleId);
        return place < 0 || statuses[place] != RuleStatus.Failed ? [] : OutcomeMaker.Problems(target!, rules[place]);
    }

    /// <summary>The ways to put numbers and words of a report right.</summary>
    private protected ValueList<RepairChoice> RepairsOf(ReportCheck check) => target is null ? [] : ReportRepairs.Of(check, target, rules, statuses);

    private int Place(string ruleId) => Array.FindIndex(rules, rule => rule.Rule.Id == ruleId) is >= 0 and var place
        ? place
        : throw new KeyNotFoundException($"No rule {ruleId} is for this{NearestWord.Hint(ruleId, rules.Select(rule => rule.Rule.Id))}.");

    private IEnumerable<int> Failed() => Enumerable.Range(0, statuses.Length).Where(place => statuses[place] == RuleStatus.Failed);

    private bool IsInvalid(CompiledRule rule) => rule.Rule.Severity == RuleSeverity.Error
        && (rule.Rule.PartKinds.Count == 0 ? rule.Rule.Kind == RuleKind.Defect : OutcomeMaker.Problems(target!, rule).Any(problem => problem.Kind == RuleKind.Defect));

    private RuleOutcome Outcome(int place) => OutcomeMaker.Make(target!, rules[place], statuses[place]);

    private ValueList<RuleProblem> Of(RuleKind kind) => Problems.Where(problem => problem.Kind == kind).ToValueList();
}
