namespace ConformanceKit.Reference;

/// <summary>Figures made of the values that are given.</summary>
internal static class Folds
{
    public static object? Of(string word, IReadOnlyList<object> values) => word switch
    {
        "distinct" => new Rows([.. values.Distinct()]),
        "sum" => values.Cast<Fraction>().Aggregate(Fraction.Of(0), (sum, value) => sum + value),
        "median" => Median([.. values.Cast<Fraction>().Order()]),
        _ => Extreme(word, values),
    };

    /// <summary>The least or the greatest number or day.</summary>
    private static object? Extreme(string word, IReadOnlyList<object> values) => values switch
    {
        [] => null,
        [Fraction, ..] => word == "min" ? values.Cast<Fraction>().Min() : values.Cast<Fraction>().Max(),
        _ => word == "min" ? Days(values).MinBy(day => day.Last) : Days(values).MaxBy(day => day.First),
    };

    private static IEnumerable<Day> Days(IEnumerable<object> values) => values.Select(value => value as Day ?? Day.Parse((string)value)!);

    private static Fraction? Median(Fraction[] ordered)
    {
        var middle = ordered.Length / 2;
        return ordered.Length == 0 ? null
            : ordered.Length % 2 == 1 ? ordered[middle]
            : (ordered[middle - 1] + ordered[middle]) / Fraction.Of(2);
    }
}
