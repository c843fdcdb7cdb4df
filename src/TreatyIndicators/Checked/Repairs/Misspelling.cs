namespace TreatyIndicators.Validation;

/// <summary>A word of the report that is spelt otherwise than expected.</summary>
/// <param name="Found">The word.</param>
/// <param name="Paths">Everywhere that it stands.</param>
/// <param name="Meant">What may be meant, all equally likely, in ordinal order.</param>
internal sealed record Misspelling(string Found, IReadOnlyList<string> Paths, IReadOnlyList<string> Meant)
{
    public RepairChoice Choice(ProblemsByPlace problems) => new()
    {
        Kind = RepairKind.Spelling,
        Problems = problems.At(Paths.SelectMany(path => new[] { path, ListOf(path) })).Select(one => one.Problem).ToValueList(),
        Repairs = Meant.Select(word => new Repair { Changes = Paths.Select(path => new FieldChange(path, Found, word)).ToValueList() }).ToValueList(),
    };

    /// <summary>Of a word that is one of several, where all of them stand: a rule asks for the whole list.</summary>
    private static string ListOf(string path) => path.EndsWith(']') ? path[..path.LastIndexOf('[')] : path;
}
