using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Tests rules on targets. Not safe for several threads.</summary>
internal sealed class RuleRunner(CheckKnowledge knowledge, CompiledRule[] rules)
{
    /// <summary>So many targets are tested together, rule by rule: what a rule is made of stays at hand for all of them.</summary>
    private const int MostTogether = 100;

    private readonly (int Index, CompiledRule Item)[] askingForMuch = [.. rules.Index().Where(rule => rule.Item.AsksForMuch)];
    private readonly (int Index, CompiledRule Item)[] others = [.. rules.Index().Where(rule => !rule.Item.AsksForMuch)];
    private readonly EvaluationScope scope = new CheckTarget(knowledge).NewScope();

    /// <summary>What each rule comes to on a target.</summary>
    public RuleStatus[] Run(CheckTarget target) => Run([target])[0];

    /// <summary>What each rule comes to on each target.</summary>
    public RuleStatus[][] Run(CheckTarget[] targets)
    {
        var statuses = new RuleStatus[targets.Length][];
        for (var first = 0; first < statuses.Length; first += MostTogether)
        {
            Run(targets, first, Math.Min(first + MostTogether, statuses.Length), statuses);
        }

        return statuses;
    }

    private void Run(CheckTarget[] targets, int first, int end, RuleStatus[][] statuses)
    {
        for (var target = first; target < end; target++)
        {
            statuses[target] = new RuleStatus[rules.Length];
        }

        for (var target = first; target < end; target++)
        {
            foreach (var rule in askingForMuch)
            {
                statuses[target][rule.Index] = Run(targets[target], rule.Item);
            }

            scope.Walks.TakeBack();
        }

        foreach (var rule in others)
        {
            for (var target = first; target < end; target++)
            {
                statuses[target][rule.Index] = Run(targets[target], rule.Item);
            }
        }
    }

    private RuleStatus Run(CheckTarget target, CompiledRule rule)
    {
        if (target.IsBlank(rule))
        {
            return RuleStatus.NotEvaluated;
        }

        target.Turn(scope, rule);
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
