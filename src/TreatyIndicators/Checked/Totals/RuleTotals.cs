namespace TreatyIndicators.Validation;

/// <summary>What came of one rule over everything that it was gone by for: reports, rows, records of conventions.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class RuleTotals
{
    private readonly Dictionary<WhyNotEvaluated, int> reasons;

    internal RuleTotals(Rule rule, IReadOnlyCollection<RuleOutcome> outcomes)
    {
        (Rule, Passed, Failed) = (rule, outcomes.Count(outcome => outcome.Status == RuleStatus.Passed), outcomes.Count(outcome => outcome.Status == RuleStatus.Failed));
        NotEvaluated = outcomes.Count - Passed - Failed;
        Problems = outcomes.Sum(outcome => outcome.Problems.Count);
        reasons = outcomes.Select(outcome => outcome.Reason?.Why).OfType<WhyNotEvaluated>().CountBy(why => why).ToDictionary();
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>For how many it holds.</summary>
    public int Passed { get; }

    /// <summary>For how many it does not.</summary>
    public int Failed { get; }

    /// <summary>For how many it could not be told.</summary>
    public int NotEvaluated { get; }

    /// <summary>The number of places where it fails; one report can have several.</summary>
    public int Problems { get; }

    /// <summary>For how many it could not be told for a reason. The reasons add up to <see cref="NotEvaluated"/>.</summary>
    public int Because(WhyNotEvaluated why) => reasons.GetValueOrDefault(why);
}
