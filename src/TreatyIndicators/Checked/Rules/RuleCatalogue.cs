using TreatyIndicators.Catalogues.Rules;

namespace TreatyIndicators.Validation;

/// <summary>The rules that a check goes by.</summary>
/// <remarks>Never changes: the methods that leave out or change rules give a new set. In the order in which the rules were given. Safe for any number of threads.</remarks>
public sealed class RuleCatalogue
{
    private static readonly Lazy<RuleCatalogue> Embedded = new(EmbeddedRules.Read);

    private readonly Dictionary<string, Rule> byId;
    private readonly Lazy<string> version;
    private readonly Lazy<CompiledRules> compiled;

    private RuleCatalogue(IEnumerable<Rule> rules)
    {
        Rules = rules.ToValueList();
        byId = Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        version = new(() => RuleVersion.Of(Rules));
        compiled = new(() => new(Rules));
    }

    /// <summary>The rules that the library ships: 207 for reports and records of both conventions, and those for mine action platforms and committees.</summary>
    public static RuleCatalogue Default => Embedded.Value;

    /// <summary>The rules.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>The content hash of the rules: 64 small hexadecimal digits. It changes with every test, severity and text.</summary>
    public string Version => version.Value;

    internal CompiledRules Compiled => compiled.Value;

    /// <summary>The rule of an identifier.</summary>
    /// <exception cref="KeyNotFoundException">The set has no such rule; the message names the nearest one.</exception>
    public Rule this[string id] => Find(id) ?? throw new KeyNotFoundException($"The catalogue has no rule {id}{NearestWord.Hint(id, byId.Keys)}");

    /// <summary>A set of rules.</summary>
    /// <exception cref="ArgumentNullException">No rules are given.</exception>
    /// <exception cref="ArgumentException">Two rules have one identifier, or a rule could not have been read from a file; the message names every fault.</exception>
    public static RuleCatalogue Of(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var given = rules.ToValueList();
        Checks.ThrowIfAny(RuleChecks.Of(given), nameof(rules));
        return new(given);
    }

    /// <summary>The rule of an identifier; absent: the set has none.</summary>
    public Rule? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The rules that pass a test, for instance those of one section: <c>rules.Where(rule =&gt; rule.Sections.Contains("stockpile"))</c>.</summary>
    public RuleCatalogue Where(Func<Rule, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new(Rules.Where(keep));
    }

    /// <summary>The rules but those of some identifiers.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no rule of an identifier; the message names the nearest one.</exception>
    public RuleCatalogue Without(params IEnumerable<string> ids)
    {
        var left = ids.Select(id => this[id].Id).ToHashSet(StringComparer.Ordinal);
        return Where(rule => !left.Contains(rule.Id));
    }

    /// <summary>The rules of some identifiers, in the order of the set.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no rule of an identifier; the message names the nearest one.</exception>
    public RuleCatalogue Only(params IEnumerable<string> ids)
    {
        var kept = ids.Select(id => this[id].Id).ToHashSet(StringComparer.Ordinal);
        return Where(rule => kept.Contains(rule.Id));
    }

    /// <summary>The rules with another severity for one of them.</summary>
    /// <exception cref="KeyNotFoundException">The set has no such rule; the message names the nearest one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public RuleCatalogue WithSeverity(string id, RuleSeverity severity)
    {
        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "Expected error, warning or advice.");
        }

        var changed = this[id] with { Severity = severity };
        return new(Rules.Select(rule => rule.Id == id ? changed : rule));
    }

    /// <summary>The rules and more of them, for instance of your own (<see cref="RuleReader"/>).</summary>
    /// <exception cref="ArgumentException">A rule of the same identifier is in the set, or a rule could not have been read from a file.</exception>
    public RuleCatalogue With(params IEnumerable<Rule> more) => Of(Rules.Concat(more));

    internal static RuleCatalogue Trusted(IEnumerable<Rule> rules) => new(rules);
}
