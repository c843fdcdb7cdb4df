using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Why a rule could not be tested, and what is missing.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Path">The field, section or record that is missing; absent where no one thing is.</param>
public sealed record NotEvaluated(WhyNotEvaluated Why, string? Path = null)
{
    /// <summary>The form that is blank or marked unchanged; absent for other reasons.</summary>
    public string? Form { get; init; }

    /// <summary>The year that an unchanged form names; absent for other reasons, and where it names none.</summary>
    public int? Year { get; init; }

    /// <summary>What is not known of the State, the meetings or earlier years; absent: something else is missing.</summary>
    internal Expression? Unknown { get; init; }

    /// <summary>Whether what is not known is a test: it holds or does not; else it is a value.</summary>
    internal bool IsTestUnknown { get; init; }

    /// <summary>The fields that are read and do not decide; none where one is named as missing.</summary>
    internal ValueList<string> Reads { get; init => field = value ?? []; } = [];

    /// <summary>The reason in words.</summary>
    /// <param name="texts">The words of a language; absent: English.</param>
    public string Sentence(RuleTexts? texts = null) => Sentence(new TestWords(texts ?? RuleTexts.English), texts ?? RuleTexts.English);

    private string Sentence(TestWords words, RuleTexts texts) => texts.NotEvaluated(
        this switch
        {
            { Why: not WhyNotEvaluated.FieldAbsent } or { Path: not null } => Why.ToString(),
            { Unknown: not null } => IsTestUnknown ? "NotKnownWhether" : "NotKnown",
            { Reads.Count: > 0 } => "NotDecidedBy",
            _ => "NotDecided",
        },
        ("what", Unknown is { } what ? words.Of(what) : string.Empty),
        ("paths", texts.AllOf(Reads)),
        ("path", Path ?? string.Empty),
        ("form", Form ?? Path ?? string.Empty),
        ("year", Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"));

    /// <summary>The reason in English.</summary>
    public override string ToString() => Sentence();
}
