using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Shown;

/// <summary>The sample checked by a few rules: one of each kind of subject, one about years, one that carries a measure.</summary>
internal static class SampleChecks
{
    public static readonly string[] Rules = ["HDR-05", "C-04", "Y-03", "R-26", "NMAP-01"];

    public static EvidenceCheck Value { get; } = new ReportChecker(RuleCatalogue.Default.Only(Rules)).Check(SampleEvidence.Evidence, SampleEvidence.AsOf);
}
