namespace ConformanceKit.Reference;

/// <summary>Functions of days. A day of which only the month or the year is known cannot be reckoned with.</summary>
internal static class Dates
{
    public static object? Of(string function, object[] values) => function switch
    {
        "year" => Parsed(values[0]) is { } day ? Fraction.Of(day.First.Year) : null,
        "date" => Made([.. values.Cast<Fraction>()]),
        "days" => Exact(values[0]) is { } from && Exact(values[1]) is { } to ? Fraction.Of(to.DayNumber - from.DayNumber) : null,
        "addDays" or "addMonths" or "addYears" => Exact(values[0]) is { } start && values[1] is Fraction { IsWhole: true } by ? Shifted(function, start, by) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, "No such function."),
    };

    public static DateOnly? Exact(object value) => Parsed(value) is { IsExact: true } day ? day.First : null;

    private static Day? Parsed(object value) => value as Day ?? Day.Parse((string)value);

    /// <summary>A day that no calendar has is absent.</summary>
    private static Day? Made(Fraction[] parts) => Array.TrueForAll(parts, part => part.IsWhole) ? Day.Parse(string.Join('-', [Padded(parts[0], 4), Padded(parts[1], 2), Padded(parts[2], 2)])) : null;

    private static string Padded(Fraction part, int digits) => part.ToString().PadLeft(digits, '0');

    private static Day? Shifted(string function, DateOnly day, Fraction by)
    {
        try
        {
            var amount = (int)by.Numerator;
            return Day.On(function switch
            {
                "addDays" => day.AddDays(amount),
                "addMonths" => day.AddMonths(amount),
                _ => day.AddYears(amount),
            });
        }
        catch (Exception beyond) when (beyond is ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }
}
