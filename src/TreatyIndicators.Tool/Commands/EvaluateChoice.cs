using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tool;

/// <summary>What of the results the user wants to see, and how.</summary>
internal sealed record EvaluateChoice
{
    public required ConditionLanguage Language { get; init; }

    public required string Format { get; init; }

    public string? By { get; init; }

    public (int From, int To)? Years { get; init; }

    public Func<int, LocalDate>? Cutoff { get; init; }

    public IReadOnlyList<string> Readings { get; init; } = [];

    public bool AllReadings { get; init; }

    public IReadOnlyList<string> Indicators { get; init; } = [];

    public string? File { get; init; }
}
