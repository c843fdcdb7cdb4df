using System.Globalization;

namespace ConformanceKit.Reference;

/// <summary>A day of which perhaps only the month or the year is known: the first and the last day that it may be.</summary>
internal sealed record Day(DateOnly First, DateOnly Last)
{
    public bool IsExact => First == Last;

    public static Day On(DateOnly day) => new(day, day);

    /// <summary>Reads <c>2013</c>, <c>2026-09</c> or <c>2025-04-30</c>; absent when the text is something else.</summary>
    public static Day? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return On(day);
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return new(month, month.AddMonths(1).AddDays(-1));
        }

        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? new(year, new(year.Year, 12, 31))
            : null;
    }

    /// <summary>Certain only where it is so for all the days that the two may be.</summary>
    public static Answer Compare(string comparison, Day left, Day right) => comparison switch
    {
        "<" => Sure(left.Last < right.First, left.First >= right.Last),
        "<=" => Sure(left.Last <= right.First, left.First > right.Last),
        ">" => Compare("<", right, left),
        ">=" => Compare("<=", right, left),
        "=" => Sure(left.IsExact && left == right, left.Last < right.First || right.Last < left.First),
        _ => Answers.Not(Compare("=", left, right)),
    };

    private static Answer Sure(bool always, bool never) => always ? Answer.Yes : never ? Answer.No : Answer.Unknown;
}
