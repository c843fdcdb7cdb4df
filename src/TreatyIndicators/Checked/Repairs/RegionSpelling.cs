using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Finds regions that are near to one that is known: in land release, to one with areas; in areas, to one of the list that the report names.</summary>
internal static class RegionSpelling
{
    public static IEnumerable<Misspelling> Of(CheckTarget target) => InLandRelease(target).Concat(InAreas(target));

    private static IEnumerable<Misspelling> InLandRelease(CheckTarget target)
    {
        var areas = target.Earlier.Take(1).Prepend(target.Effective!).SelectMany(report => report.HazardousAreas?.Areas ?? []).Select(area => area.Region);
        var known = areas.Concat(target.Effective!.HazardousAreas?.NewlyIdentified.Select(area => area.Region) ?? []).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Unknown("landRelease.rows", target.Submitted!.LandRelease?.Rows.Select(row => row.Region) ?? [], known);
    }

    private static IEnumerable<Misspelling> InAreas(CheckTarget target)
    {
        var areas = target.Submitted!.HazardousAreas;
        return areas?.Gazetteer is { } list && new ReferenceData().CodesOf(target.Submitted.Header.State.Value, list, target.NewScope()) is { } known
            ? Unknown("hazardousAreas.areas", areas.Areas.Select(area => area.Region), known)
            : [];
    }

    private static IEnumerable<Misspelling> Unknown(string list, IEnumerable<string?> regions, HashSet<string> known) => regions.Index()
        .Where(region => !string.IsNullOrWhiteSpace(region.Item) && !known.Contains(region.Item))
        .GroupBy(region => region.Item!, region => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{region.Index}].region"), StringComparer.Ordinal)
        .Select(region => new Misspelling(region.Key, [.. region], NearestWord.AllOf(region.Key, known)));
}
