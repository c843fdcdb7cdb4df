using TreatyIndicators.Tests.PublishedFigures.Cases;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>Every published case and table, in the order of the names.</summary>
internal static class AllFigures
{
    private static readonly Lazy<ValueList<PublishedCase>> Made = new(() => new[]
    {
        ReportingFigures.All, ClearanceFigures.All, LandReleaseFigures.All, AreaFigures.All, CasualtyFigures.All,
        StockpileFigures.All, MembershipFigures.All, CooperationFigures.All, ReviewFigures.All, ClusterMunitionFigures.All,
    }.SelectMany(cases => cases).OrderBy(one => one.Id, StringComparer.Ordinal).ToValueList());

    public static ValueList<PublishedCase> Cases => Made.Value;

    public static PublishedCase Find(string id) => Cases.Single(one => one.Id == id);
}
