using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>What was read for the duties of a State.</summary>
/// <param name="Evidence">The catalogue, the reports and the records.</param>
/// <param name="State">The State.</param>
/// <param name="On">The day that is asked about.</param>
/// <param name="AsOf">The day up to which things are known.</param>
/// <param name="IsComplete">Whether everything could be read.</param>
internal sealed record ObligationsInput(Evidence Evidence, StateCode State, LocalDate On, LocalDate AsOf, bool IsComplete)
{
    /// <summary>Reads what was asked for and tells every problem.</summary>
    /// <returns>What was read; absent when the question has no answer.</returns>
    public static ObligationsInput? Read(ObligationsChoice choice, ToolHost host)
    {
        var wanted = choice.State.ToUpperInvariant();
        var useSample = choice.Evidence.Reports is null && Has(SampleEvidence.Catalogue, wanted);
        var start = useSample ? SampleEvidence.Catalogue : Catalogue.Default;
        if (CatalogueFiles.Replace(start, choice.Evidence, host) is not { } catalogue)
        {
            return null;
        }

        var evidence = choice.Evidence.Reports is { } folder ? EvidenceInput.Load(catalogue, folder, host)
            : useSample ? SampleEvidence.EvidenceOf(catalogue)
            : Evidence.Of(catalogue, ReportCollection.Empty);
        var problems = evidence.Problems.Concat(EvidenceInput.NotUsed(start, catalogue, evidence)).ToList();
        host.Tell(problems);
        if (!Has(evidence.Catalogue, wanted))
        {
            host.Tell(ToolProblems.UnknownState(choice.State, KnownCodes(evidence.Catalogue, choice)));
            return null;
        }

        if ((choice.Evidence.AsOf ?? LatestDay(choice, evidence)) is { } asOf)
        {
            return new(evidence, new(wanted), choice.On ?? asOf, asOf, problems.Count == 0);
        }

        host.Tell(ToolProblems.NoDay(choice.Evidence.Reports!));
        return null;
    }

    /// <summary>Without a folder the sample can be asked as well as the built-in registers.</summary>
    private static IEnumerable<string> KnownCodes(Catalogue catalogue, ObligationsChoice choice) =>
        catalogue.States.Concat(choice.Evidence.Reports is null ? SampleEvidence.Catalogue.States : []).Select(state => state.Code.Value);

    private static bool Has(Catalogue catalogue, string code) => StateCode.TryParse(code, out var state) && catalogue.FindState(state) is not null;

    private static LocalDate? LatestDay(ObligationsChoice choice, Evidence evidence) => choice.Evidence.Reports is null
        ? SampleEvidence.AsOf
        : EvidenceInput.LatestDay(evidence.Reports);
}
