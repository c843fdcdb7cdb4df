using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>What comparisons give for values that are known.</summary>
internal static class ConstantOutcome
{
    /// <summary>The comparison that asks the same with the sides exchanged.</summary>
    public static ComparisonOperator Turned(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => comparison,
    };

    /// <summary>A day as a number; absent: no calendar has it.</summary>
    public static object? Day(decimal year, decimal month, decimal day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && decimal.IsInteger(year) && decimal.IsInteger(month) && decimal.IsInteger(day)
        && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth((int)year, (int)month)
            ? Period.DaysBetween(new LocalDate(1, 1, 1), new LocalDate((int)year, (int)month, (int)day))
            : null;

    /// <param name="comparison">How they are compared.</param>
    /// <param name="found">A number, a text, a day, or twice the first and the last day of those that a day may stand for.</param>
    /// <param name="constant">A number, a text or a day.</param>
    public static Truth Of(ComparisonOperator comparison, object found, object constant) => (found, constant) switch
    {
        (Rational number, Rational other) => BoundComparison.Of(comparison, number.CompareTo(other)),
        (string text, string other) => BoundComparison.Of(comparison, string.CompareOrdinal(text, other)),
        ((int from, int to), int day) => Of(comparison, from, to, 2 * day),
        (int first, int day) => BoundComparison.Of(comparison, first.CompareTo(day)),
        _ => Truth.Unknown,
    };

    /// <summary>What a comparison gives where it is known how its sides stand to each other.</summary>
    public static Truth Of(ComparisonOperator comparison, ValueOrder order) => comparison switch
    {
        ComparisonOperator.Equal => order switch
        {
            ValueOrder.Equal => Truth.True,
            ValueOrder.Less or ValueOrder.Greater => Truth.False,
            _ => Truth.Unknown,
        },
        ComparisonOperator.NotEqual => TruthLogic.Not(Of(ComparisonOperator.Equal, order)),
        ComparisonOperator.Less => order switch
        {
            ValueOrder.Less => Truth.True,
            ValueOrder.NotGreater => Truth.Unknown,
            _ => Truth.False,
        },
        ComparisonOperator.Greater => order switch
        {
            ValueOrder.Greater => Truth.True,
            ValueOrder.NotLess => Truth.Unknown,
            _ => Truth.False,
        },
        ComparisonOperator.GreaterOrEqual => TruthLogic.Not(Of(ComparisonOperator.Less, order)),
        ComparisonOperator.LessOrEqual => TruthLogic.Not(Of(ComparisonOperator.Greater, order)),
        _ => Truth.Unknown,
    };

    /// <summary>As days known roughly are compared: every day they may stand for must compare alike.</summary>
    private static Truth Of(ComparisonOperator comparison, int from, int to, int day) => comparison switch
    {
        ComparisonOperator.Less => Sure(to < day, from >= day),
        ComparisonOperator.GreaterOrEqual => Sure(from >= day, to < day),
        ComparisonOperator.Greater => Sure(from > day, to <= day),
        ComparisonOperator.LessOrEqual => Sure(to <= day, from > day),
        ComparisonOperator.Equal => Sure(from == day && to == day, to < day || from > day),
        _ => TruthLogic.Not(Of(ComparisonOperator.Equal, from, to, day)),
    };

    private static Truth Sure(bool always, bool never) => always ? Truth.True : never ? Truth.False : Truth.Unknown;
}
