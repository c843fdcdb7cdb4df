using System.Collections.Concurrent;

namespace TreatyIndicators.Validation;

/// <summary>The rules of a set, ready for each convention and kind of subject.</summary>
/// <remarks>Safe for any number of threads.</remarks>
internal sealed class CompiledRules(ValueList<Rule> rules)
{
    private readonly CompiledRule[] all = [.. rules.Index().Select(rule => new CompiledRule(rule.Item, rule.Index))];
    private readonly ConcurrentDictionary<(ConventionId Convention, RuleSubject Subject), CompiledRule[]> chosen = new();

    public CompiledRule[] For(ConventionId convention, RuleSubject subject) => chosen.GetOrAdd(
        (convention, subject),
        static (key, all) => [.. all.Where(compiled => compiled.Rule.Subject == key.Subject && compiled.Rule.Conventions.Contains(key.Convention))],
        all);

    /// <summary>The conventions for which there are rules, in their order.</summary>
    public ValueList<ConventionId> Conventions { get; } = rules.SelectMany(rule => rule.Conventions).Distinct().Order().ToValueList();
}
