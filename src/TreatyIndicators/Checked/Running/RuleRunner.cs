using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Tests rules on one target after another. Not safe for several threads.</summary>
internal sealed class RuleRunner(CheckKnowledge knowledge, CompiledRule[] rules)
{
    private readonly EvaluationScope scope = new CheckTarget(knowledge).NewScope();

    /// <summary>What each rule comes to.</summary>
    public RuleStatus[] Run(CheckTarget target)
    {
        target.Turn(scope);
        var statuses = new RuleStatus[rules.Length];
        for (var place = 0; place < rules.Length; place++)
        {
            statuses[place] = Run(target, rules[place]);
        }

        return statuses;
    }

    private RuleStatus Run(CheckTarget target, CompiledRule rule)
    {
        target.Turn(scope, rule);
        if (scope.Report is StatePartyReport report && rule.IsBlank(report))
        {
            return RuleStatus.NotEvaluated;
        }

        scope.Budget = EvaluationScope.MostRows;
        var applies = rule.AppliesWhen is null || rule.AppliesWhen.Evaluate(scope) == Truth.True;
        var outcome = applies ? rule.Test.Evaluate(scope) : Truth.Unknown;
        return scope.Budget < 0 ? RuleStatus.NotEvaluated : StatusOf(outcome);
    }

    private static RuleStatus StatusOf(Truth outcome) => outcome switch
    {
        Truth.True => RuleStatus.Passed,
        Truth.False => RuleStatus.Failed,
        _ => RuleStatus.NotEvaluated,
    };
}
