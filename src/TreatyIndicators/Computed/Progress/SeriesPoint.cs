using NodaTime;

namespace TreatyIndicators;

/// <summary>One year of a series.</summary>
public sealed record SeriesPoint
{
    /// <summary>The plan year.</summary>
    public required int Year { get; init; }

    /// <summary>The result; absent where the year was not evaluated.</summary>
    public required IndicatorResult? Result { get; init; }

    /// <summary>The day up to which reports and records were known; absent where the year was not evaluated.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>Why the year has no figure; absent when it has one.</summary>
    public required SeriesGap? Gap { get; init; }

    /// <summary>What changed since the last year that was evaluated; usually nothing.</summary>
    public required ValueList<SeriesBreak> Breaks { get; init; }

    /// <summary>
    /// The change from the year before, in the unit of the indicator. There is none in the first year, across a gap, or across a break that keeps the two figures from being
    /// compared.
    /// </summary>
    public required ProgressFigure Change { get; init; }
}
