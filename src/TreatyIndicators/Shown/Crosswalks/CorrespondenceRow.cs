namespace TreatyIndicators.Export;

/// <summary>A correspondence with the definitions of its two indicators.</summary>
internal sealed record CorrespondenceRow(Correspondence Correspondence, Indicator First, Indicator Second)
{
    /// <exception cref="ArgumentException">The catalogue has no such indicator.</exception>
    public static IReadOnlyList<CorrespondenceRow> Of(Catalogue catalogue, IEnumerable<Correspondence> correspondences)
    {
        var indicators = catalogue.Plans.SelectMany(plan => plan.Indicators).ToLookup(indicator => indicator.Id);
        return [.. correspondences.Select(one => new CorrespondenceRow(one, Find(one.First), Find(one.Second)))];

        Indicator Find(IndicatorId id) =>
            indicators[id].FirstOrDefault() ?? throw new ArgumentException($"The catalogue has no indicator {id}.", nameof(correspondences));
    }

    /// <summary>Where the two stand: "SRAAP action 9, indicator 1; LAP action 9, indicator 1".</summary>
    public string Places => $"{Place(First)}; {Place(Second)}";

    private static string Place(Indicator indicator) => $"{Crosswalk.PlanOf(indicator.Id)} {indicator.Source.Place}";
}
