namespace TreatyIndicators.Computed;

/// <summary>Finds what changed between two results.</summary>
internal static class SeriesBreaks
{
    public static ValueList<SeriesBreak> Between(IndicatorResult before, IndicatorResult after) => Found(before, after).ToValueList();

    /// <summary>Whether figures can be compared across what changed.</summary>
    public static bool Allow(IEnumerable<SeriesBreak> breaks) => breaks.All(found => found == SeriesBreak.Edition);

    private static IEnumerable<SeriesBreak> Found(IndicatorResult before, IndicatorResult after)
    {
        var (one, other) = (before.Lists.Context, after.Lists.Context);
        if ((one.Plan.Id, one.Plan.Edition) != (other.Plan.Id, other.Plan.Edition))
        {
            yield return SeriesBreak.Edition;
        }

        if (!Names(before).SequenceEqual(Names(after), StringComparer.Ordinal))
        {
            // What a reading replaces is no change of its own.
            yield return SeriesBreak.Reading;
            yield break;
        }

        var (old, now) = (new DefinitionContent(one), new DefinitionContent(other));
        if (old.Tests(before.Indicator) != now.Tests(after.Indicator))
        {
            yield return SeriesBreak.Definition;
        }

        if (old.Population(before.Indicator) != now.Population(after.Indicator))
        {
            yield return SeriesBreak.Population;
        }

        if ((before.Indicator.Unit, before.Indicator.Measure) != (after.Indicator.Unit, after.Indicator.Measure))
        {
            yield return SeriesBreak.Unit;
        }
    }

    private static IEnumerable<string> Names(IndicatorResult result) => result.Under.Select(reading => reading.Name).Order(StringComparer.Ordinal);
}
