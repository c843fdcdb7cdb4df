namespace TreatyIndicators.Validation;

/// <summary>The words of the rules as their JSON has them.</summary>
internal sealed record RuleTextsData
{
    public required string Language { get; init; }

    public required IReadOnlyDictionary<string, string> Plurals { get; init; }

    public required DigitStyle Digits { get; init; }

    public required DateStyle Dates { get; init; }

    public required IReadOnlyDictionary<string, ListStyle> Lists { get; init; }

    public required IReadOnlyDictionary<string, string> Kinds { get; init; }

    public required IReadOnlyDictionary<string, string> Severities { get; init; }

    public required IReadOnlyDictionary<string, string> Scopes { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Units { get; init; }

    public required IReadOnlyDictionary<string, string> Sentences { get; init; }

    public required IReadOnlyDictionary<string, string> NotEvaluated { get; init; }

    public required IReadOnlyDictionary<string, string> Problems { get; init; }

    /// <summary>What was found and expected where a file cannot be read, by the English words; absent: those are shown.</summary>
    public Dictionary<string, string>? Details { get; init; }

    public required IReadOnlyDictionary<string, RuleText> Rules { get; init; }
}
