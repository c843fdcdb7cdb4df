namespace TreatyIndicators.Validation;

/// <summary>A word of the report that is spelt otherwise than expected.</summary>
/// <param name="Found">The word.</param>
/// <param name="Paths">Everywhere that it stands.</param>
/// <param name="Meant">What may be meant, all equally likely, in ordinal order.</param>
internal sealed record Misspelling(string Found, IReadOnlyList<string> Paths, IReadOnlyList<string> Meant)
{
    public RepairChoice Choice(ReportCheck check) => new()
    {
        Kind = RepairKind.Spelling,
        Problems = check.Problems.Where(problem => Paths.Contains(problem.Path) || problem.Values.Any(value => Paths.Contains(value.Path))).ToValueList(),
        Repairs = Meant.Select(word => new Repair { Changes = Paths.Select(path => new FieldChange(path, Found, word)).ToValueList() }).ToValueList(),
    };
}
