namespace ConformanceKit;

/// <summary>What an evaluation says, with exact numbers as text: <c>200/3</c>.</summary>
internal sealed record KitFigure
{
    public static IReadOnlyList<string> ListNames { get; } =
        ["met", "partlyMet", "notMet", "unknown", "pending", "notApplicable", "doubtful", "silent"];

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    public string? Value { get; init; }

    public string? Lower { get; init; }

    public string? Upper { get; init; }

    public string? Undefined { get; init; }

    /// <summary>Subjects by the name of the list; a list that is not there is empty.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The figures of components by their identifiers.</summary>
    public IReadOnlyDictionary<string, KitFigure> Components { get; init; } = new Dictionary<string, KitFigure>();

    /// <summary>Whether nothing but the value is expected, as of a component that is written as a number.</summary>
    public bool IsValueOnly { get; init; }

    /// <summary>Every member with its text, in a fixed order. Components are left to the caller.</summary>
    public IEnumerable<(string Member, string Text)> Members =>
    [
        ("numerator", Numerator ?? "null"),
        ("denominator", Denominator ?? "null"),
        ("value", Value ?? "null"),
        ("lower", Lower ?? "null"),
        ("upper", Upper ?? "null"),
        ("undefined", Undefined ?? "null"),
        .. ListNames.Select(name => (name, string.Join(' ', (Lists.GetValueOrDefault(name) ?? []).Order(StringComparer.Ordinal)))),
    ];
}
