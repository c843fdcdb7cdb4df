namespace TreatyIndicators;

/// <summary>Gathers the problems of one catalogue file, so that all are told at once.</summary>
internal sealed class Checks(string? name)
{
    private readonly List<Problem> problems = [];

    public ValueList<Problem> Problems => problems.ToValueList();

    public static void ThrowIfAny(ValueList<Problem> problems, string? argument = null)
    {
        if (problems.Count > 0)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, problems), argument);
        }
    }

    public void Add(string code, string path, FormattableString sentence) =>
        problems.Add(Problem.Of(code, sentence) with { File = name, Path = path });

    /// <summary>CAT-02: a code that is on no list.</summary>
    public void Listed<T>(Code<T>? code, string path)
        where T : struct, Enum
    {
        if (code is { Value: null })
        {
            Add("CAT-02", path, $"found \"{code.Text}\", expected one of {string.Join(", ", Code<T>.Names)}");
        }
    }

    /// <summary>CAT-03: what may stand once stands again.</summary>
    public void Once<TRow, TKey>(IReadOnlyList<TRow> rows, string list, Func<TRow, TKey> key, FormattableString what, Func<TRow, FormattableString>? told = null)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        for (var place = 0; place < rows.Count; place++)
        {
            if (key(rows[place]) is var found && !seen.Add(found))
            {
                Add("CAT-03", $"{list}[{place}]", $"{(object?)told?.Invoke(rows[place]) ?? found} stands twice: {what}");
            }
        }
    }

    /// <summary>CAT-04: two dates that are reversed whatever days they stand for.</summary>
    public void InOrder(PartialDate? first, PartialDate? second, string path, FormattableString what)
    {
        if (first is { } earlier && second is { } later && earlier.Earliest > later.Latest)
        {
            Add("CAT-04", path, $"{earlier} is after {later}: {what}");
        }
    }
}
