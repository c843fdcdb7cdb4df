namespace TreatyIndicators.Tests.Shown;

/// <summary>The results of the sample collection for its own year and day.</summary>
internal static class SampleResults
{
    private static readonly Lazy<ResultSet> All = new(Compute);

    public static ResultSet Value => All.Value;

    public static ResultSet Compute() => IndicatorEngine.Evaluate(
        SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor),
        Evidence.Of(SampleEvidence.Catalogue, SampleEvidence.Reports),
        SampleEvidence.Year,
        SampleEvidence.AsOf);
}
