using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>Comparisons of values that have been read.</summary>
internal static class Comparisons
{
    /// <summary>Unknown when a side is absent. Texts that look like days are days.</summary>
    public static Answer Of(string word, object? left, object? right) => (word, left, right) switch
    {
        (_, null, _) or (_, _, null) => Answer.Unknown,
        ("in", _, ValueTuple<object?, object?> ends) => Answers.And(Of("<=", ends.Item1, left), Of("<=", left, ends.Item2)),
        ("in", _, Rows rows) => Answers.Of(rows.Values.Any(value => Equals(value, left))),
        (_, Fraction first, Fraction second) => Answers.Of(Holds(word, first.CompareTo(second))),
        (_, Answer first, Answer second) => word == "=" ? Answers.Same(first, second) : Answers.Not(Answers.Same(first, second)),
        (_, JsonObject, JsonObject) => Answers.Of(ReferenceEquals(left, right) == (word == "=")),
        (_, string first, string second) when word is "=" or "!=" && (Day.Parse(first) is null || Day.Parse(second) is null) => OfTexts(word, first, second),
        _ => Day.Compare(word, DayOf(left), DayOf(right)),
    };

    public static Answer OfTexts(string word, string? left, string? right) =>
        left is null || right is null ? Answer.Unknown : Answers.Of((left == right) == (word == "="));

    /// <summary>Two lists compared as sets.</summary>
    public static Answer OfSets(string word, Rows left, Rows right)
    {
        var first = left.Values.OfType<string>().ToHashSet();
        var second = right.Values.OfType<string>().ToHashSet();
        return Answers.Of(word switch
        {
            "intersects" => first.Overlaps(second),
            "includesAll" => first.IsSupersetOf(second),
            "=" => first.SetEquals(second),
            _ => !first.SetEquals(second),
        });
    }

    private static bool Holds(string word, int order) => word switch
    {
        "=" => order == 0,
        "!=" => order != 0,
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    };

    private static Day DayOf(object value) =>
        value as Day ?? Day.Parse((string)value) ?? throw new InvalidOperationException($"\"{value}\" is not a day.");
}
