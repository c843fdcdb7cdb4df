using System.Globalization;

namespace TreatyIndicators.Validation;

/// <summary>Problems that hang together, with every smallest way to put them right.</summary>
/// <remarks>
/// Suggestions, not corrections: which of the fields is wrong only the State can tell. No smaller set of fields would do where
/// <see cref="IsComplete"/> says so, and none of the ways breaks another rule about the document; findings may come up. Equal when all parts are.
/// Safe for any number of threads.
/// </remarks>
public sealed record RepairChoice
{
    /// <summary>What is put right.</summary>
    public required RepairKind Kind { get; init; }

    /// <summary>The problems that any of the ways removes; empty for a word that no rule gone by asks about.</summary>
    public ValueList<RuleProblem> Problems { get; init => field = value ?? []; } = [];

    /// <summary>The rules of the problems, each once, in their order; empty for a word that no rule gone by asks about.</summary>
    public ValueList<string> RuleIds => Problems.Select(problem => problem.RuleId).Distinct().ToValueList();

    /// <summary>The ways, each with the same least number of fields, by path; empty: none was found.</summary>
    public ValueList<Repair> Repairs { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Whether all ways were looked at. Where it is not, there may be more of them and some with fewer fields, and where none was found there may
    /// be one (<see cref="RepairLimits"/>). The sentence says so.
    /// </summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The suggestion in words; empty where there is none.</summary>
    /// <param name="texts">The words of a language; absent: English.</param>
    public string Sentence(RuleTexts? texts = null)
    {
        var words = texts ?? RuleTexts.English;
        var told = Told(words);
        return IsComplete || told.Length == 0 ? told : words.Sentence("notAllWays", ("change", told));
    }

    /// <summary>The suggestion in English.</summary>
    public override string ToString() => Sentence();

    private string Told(RuleTexts words) =>
        Repairs.Count == 0 ? string.Empty
        : Kind == RepairKind.Spelling ? words.Sentence("didYouMean", ("value", words.OneOf(Repairs.Select(repair => repair.Changes[0].Value ?? string.Empty))))
        : Repairs.Count == 1 ? All(Repairs[0], words)
        : Repairs[0].Changes.Count == 1 ? words.Sentence("changeOneOf", ("paths", words.OneOf(Repairs.SelectMany(repair => repair.Changes).Select(change => Told(change, words)))))
        : words.OneOf(Repairs.Select(repair => All(repair, words)));

    private static string All(Repair repair, RuleTexts words) => repair.Changes is [{ Value: { } value } only]
        ? words.Sentence("change", ("path", only.Path), ("found", Number(only.Found, words)), ("value", Number(value, words)))
        : words.Sentence(repair.Changes.Count == 1 ? "changeThis" : "changeAll", ("paths", words.AllOf(repair.Changes.Select(change => Told(change, words)))));

    private static string Told(FieldChange change, RuleTexts words) => change.Value is { } value
        ? words.Sentence("changeTo", ("path", change.Path), ("value", Number(value, words)))
        : change.Path;

    private static string Number(string value, RuleTexts words) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? words.Number(number) : value;
}
