using TreatyIndicators.Conditions;

namespace TreatyIndicators;

/// <summary>A named alternative reading of an indicator, or a further value published beside it.</summary>
public sealed record IndicatorReading
{
    /// <summary>The name of the reading within its indicator, for instance <c>by30April</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How it reads the indicator, in words.</summary>
    public required Label Title { get; init; }

    /// <summary>What it changes.</summary>
    public required ReadingKind Kind { get; init; }

    /// <summary>The unit of its figure; absent: per cent for a quotient, else the unit of the indicator.</summary>
    public IndicatorUnit? Unit { get; init; }

    /// <summary>Which way its figure moves when things get better; absent: the way of the indicator.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The other condition, the test of the other population, or the number.</summary>
    public required Condition Condition { get; init; }

    internal IndicatorUnit UnitIn(Indicator indicator) => Unit ?? (Kind == ReadingKind.Ratio ? IndicatorUnit.Percent : indicator.Unit);
}
