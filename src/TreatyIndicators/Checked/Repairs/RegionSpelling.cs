using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Finds regions that are near to one that is known: in land release, to one with areas; in areas, to one of the list that the report names.</summary>
internal static class RegionSpelling
{
    public static IEnumerable<Misspelling> Of(CheckTarget target, WordComparisons words) => InLandRelease(target, words).Concat(InAreas(target, words));

    private static IEnumerable<Misspelling> InLandRelease(CheckTarget target, WordComparisons words)
    {
        var areas = target.Earlier.Take(1).Prepend(target.Effective!).SelectMany(report => report.HazardousAreas?.Areas ?? []).Select(area => area?.Region);
        var known = areas.Concat(target.Effective!.HazardousAreas?.NewlyIdentified.Select(area => area?.Region) ?? []).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Unknown("landRelease.rows", target.Submitted!.LandRelease?.Rows.Select(row => row?.Region) ?? [], known, words);
    }

    private static IEnumerable<Misspelling> InAreas(CheckTarget target, WordComparisons words)
    {
        var areas = target.Submitted!.HazardousAreas;
        return areas?.Gazetteer is { } list && new ReferenceData().CodesOf(target.Submitted.Header.State.Value, list, target.NewScope()) is { } known
            ? Unknown("hazardousAreas.areas", areas.Areas.Select(area => area?.Region), known, words)
            : [];
    }

    private static IEnumerable<Misspelling> Unknown(string list, IEnumerable<string?> regions, HashSet<string> known, WordComparisons words) => regions.Index()
        .Where(region => !string.IsNullOrWhiteSpace(region.Item) && !known.Contains(region.Item))
        .GroupBy(region => region.Item!, region => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{region.Index}].region"), StringComparer.Ordinal)
        .Select(region => new Misspelling(region.Key, [.. region], words.Nearest(region.Key, known)));
}
