using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Finds codes, types of mines and munitions, and regions that are near to one that is known.</summary>
internal static class SpellingFinder
{
    public static ValueList<RepairChoice> Of(ReportCheck check, CheckTarget target)
    {
        var walk = new ReportWalk(target.Submitted!);
        return Codes(walk).Concat(Types(walk, target)).Concat(RegionSpelling.Of(target))
            .Where(word => word.Meant.Count > 0)
            .Select(word => word.Choice(check))
            .ToValueList();
    }

    /// <summary>Codes outside their lists.</summary>
    private static IEnumerable<Misspelling> Codes(ReportWalk walk) => AllIn(walk.Codes)
        .Where(code => code is { Value: ICode { IsListed: false }, Field.Codes: not null })
        .Select(code => new Misspelling(BoundField.Text(code.Value)!, [code.Path], NearestWord.AllOf(BoundField.Text(code.Value)!, code.Field.Codes!.Names)));

    /// <summary>Types of which other spellings are more frequent, and types without a technical sheet.</summary>
    private static IEnumerable<Misspelling> Types(ReportWalk walk, CheckTarget target)
    {
        var spellings = AllIn(walk.Texts)
            .Where(text => text.Field.Kinds.HasFlag(FieldKinds.MunitionType) && !string.IsNullOrWhiteSpace((string)text.Value))
            .GroupBy(text => (string)text.Value, StringComparer.Ordinal)
            .ToList();
        var ofType = spellings.ToLookup(spelling => MunitionTypes.Folded(spelling.Key), StringComparer.Ordinal);
        var sheets = target.Earlier.Prepend(target.Submitted!).SelectMany(report => report.TechnicalCharacteristics?.Types ?? []).Select(sheet => sheet.MunitionType).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return spellings.Select(spelling => new Misspelling(
            spelling.Key,
            [.. spelling.Select(place => place.Path)],
            ofType[MunitionTypes.Folded(spelling.Key)].Count() > 1 ? Usual(spelling, ofType) : sheets.Contains(spelling.Key) ? [] : NearestWord.AllOf(spelling.Key, sheets)));
    }

    /// <summary>The most frequent other spellings of a type; none where there is no more frequent one than this, unless several are as frequent.</summary>
    private static IReadOnlyList<string> Usual(IGrouping<string, FieldValue> spelling, ILookup<string, IGrouping<string, FieldValue>> ofType)
    {
        var others = ofType[MunitionTypes.Folded(spelling.Key)].Where(other => other.Key != spelling.Key).ToList();
        var most = others.Max(other => other.Count());
        return most < spelling.Count() ? [] : [.. others.Where(other => other.Count() == most).Select(other => other.Key).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<FieldValue> AllIn(Found<FieldValue> found) => Enumerable.Range(0, found.Count).Select(place => (FieldValue)found.Members[place]!);
}
