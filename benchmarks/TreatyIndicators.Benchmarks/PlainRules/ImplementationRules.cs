using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of national measures.</summary>
internal static class ImplementationRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        if (input.Submitted.NationalImplementation is not { } section)
        {
            return;
        }

        var isFulfilled = section.Article9Status?.Value == Article9Status.Fulfilled;
        var law = section.ExistingLawSufficient;
        var isOwed = input.Header.Kind.Value != ReportKind.Voluntary;
        fired.If(isOwed && section.Measures.Count == 0 && law?.Stated != true && section.NilStatement?.Stated != true, "A-01");
        fired.If(isOwed && isFulfilled && !Any(section.Measures, measure => measure.PenalSanctions == true) && !(law?.Stated == true && law.Provisions.Count > 0), "A-02");
        foreach (var measure in section.Measures.AsSpan())
        {
            fired.If(measure.AdoptedOn > measure.InForceOn, "A-03");
            fired.If(measure.IsNew == true && Outside(measure.AdoptedOn, input.Header.Period), "A-04");
            fired.If(!Present(measure.Title) || measure.Kind is null || !Present(measure.Reference), "A-05");
        }

        fired.If(
            isOwed && Present(section.Article9Status?.Text) && !isFulfilled
            && !Present(section.Obstacles) && section.PlannedMeasures.Count == 0 && !Yes(section.AssistanceRequested),
            "A-06");
        fired.If(input.IsCcm && !Answered(section.Dissemination?.ArmedForces), "A-07");
        fired.If(input.IsCcm && !Answered(section.InvestmentBan), "A-08");
        fired.If(isOwed && !Present(section.Article9Status?.Text), "A-09");
    }
}
