using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Finds codes, types of mines and munitions, and regions that are near to one that is known.</summary>
internal static class SpellingFinder
{
    public static ValueList<RepairChoice> Of(ReportCheck check, CheckTarget target)
    {
        var words = new WordComparisons();
        var problems = new ProblemsByPlace(check.Problems);
        return Codes(target.Submitted!, words).Concat(Types(target, words)).Concat(RegionSpelling.Of(target, words))
            .Where(word => word.Meant.Count > 0)
            .Select(word => word.Choice(problems))
            .ToValueList();
    }

    /// <summary>Codes outside their lists.</summary>
    private static IEnumerable<Misspelling> Codes(StatePartyReport report, WordComparisons words) => FieldValues.Of(report, FieldKinds.Code)
        .Where(code => code is { Value: ICode { IsListed: false }, Field.Codes: not null } && !GivenValue.IsBlank(code.Value))
        .Select(code => new Misspelling(BoundField.Text(code.Value)!, [code.Path], words.Nearest(BoundField.Text(code.Value)!, code.Field.Codes!.Names)));

    /// <summary>Types of which other spellings are more frequent, and types without a technical sheet.</summary>
    private static IEnumerable<Misspelling> Types(CheckTarget target, WordComparisons words)
    {
        var spellings = FieldValues.Of(target.Submitted!, FieldKinds.MunitionType)
            .Where(text => !string.IsNullOrWhiteSpace((string)text.Value))
            .GroupBy(text => (string)text.Value, StringComparer.Ordinal)
            .ToList();
        var usual = spellings.GroupBy(spelling => MunitionTypes.Folded(spelling.Key), StringComparer.Ordinal)
            .Where(type => type.Count() > 1)
            .ToDictionary(type => type.Key, Usual, StringComparer.Ordinal);
        var sheets = target.Earlier.Prepend(target.Submitted!).SelectMany(report => report.TechnicalCharacteristics?.Types ?? []).Select(sheet => sheet?.MunitionType).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return spellings.Select(spelling => new Misspelling(
            spelling.Key,
            [.. spelling.Select(place => place.Path)],
            usual.TryGetValue(MunitionTypes.Folded(spelling.Key), out var most) ? Others(spelling.Key, most)
                : sheets.Contains(spelling.Key) ? []
                : words.Nearest(spelling.Key, sheets)));
    }

    /// <summary>The most frequent spellings of a type.</summary>
    private static string[] Usual(IEnumerable<IGrouping<string, FieldValue>> type)
    {
        var most = type.Max(spelling => spelling.Count());
        return [.. type.Where(spelling => spelling.Count() == most).Select(spelling => spelling.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>The most frequent spellings but this one; none where it is the only one that is so frequent.</summary>
    private static string[] Others(string spelling, string[] most) => [.. most.Where(other => other != spelling).Take(RepairLimits.Repairs)];
}
