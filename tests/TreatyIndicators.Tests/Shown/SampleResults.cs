namespace TreatyIndicators.Tests.Shown;

/// <summary>The results of the sample collection for its own year and day.</summary>
internal static class SampleResults
{
    private static readonly Lazy<ResultSet> All = new(Compute);
    private static readonly Lazy<ResultSet> ReportsAlone = new(() => Of(Evidence.Of(SampleEvidence.Catalogue, SampleEvidence.Reports)));

    public static ResultSet Value => All.Value;

    /// <summary>The same without the records: what they decide has no figure.</summary>
    public static ResultSet WithoutRecords => ReportsAlone.Value;

    public static ResultSet Compute() => Of(SampleEvidence.Evidence);

    private static ResultSet Of(Evidence evidence) => IndicatorEngine.Evaluate(
        SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor), evidence, SampleEvidence.Year, SampleEvidence.AsOf);
}
