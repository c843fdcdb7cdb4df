namespace TreatyIndicators.Validation;

/// <summary>The categories of plurals as data write them: <c>one</c>, <c>other</c>.</summary>
internal static class PluralNames
{
    public const string Other = "other";

    public static readonly IReadOnlyList<string> All = ["zero", "one", "two", "few", "many", Other];

    public static string Of(PluralCategory category) => All[(int)category];

    public static PluralCategory Parse(string name) =>
        All.ToList().IndexOf(name) is >= 0 and var place
            ? (PluralCategory)place
            : throw new FormatException($"found the plural \"{name}\", expected one of {string.Join(", ", All)}");
}
