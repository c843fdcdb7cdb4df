using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Each form that is left out is told by its letter.</summary>
public sealed class BlankFormTests
{
    [Fact]
    public void Every_form_that_is_left_out_is_a_problem_with_its_letter()
    {
        var check = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.All).With(report => new() { Header = report.Header with { Cover = [] } }).Check();

        Assert.Equal("ABCDEFGHI", string.Concat(check["HDR-13"].Problems.Select(problem => problem.Form)));
        Assert.All(check["HDR-13"].Problems, problem => Assert.Equal(($"$.{FormCatalogue.SectionsOf(ConventionId.Apmbc, Enum.Parse<FormLetter>(problem.Form!))[0]}", null), (problem.Path, problem.Found)));
    }

    [Fact]
    public void To_round_more_roughly_is_no_repair()
    {
        var check = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.All)
            .With(report => report with { HazardousAreas = RoundedWrong(report.HazardousAreas!) })
            .Check();

        Assert.NotEmpty(check.Problems);
        Assert.DoesNotContain(check.Repairs.SelectMany(choice => choice.Repairs).SelectMany(repair => repair.Changes), change => change.Path.Contains("roundingM2", StringComparison.Ordinal));
    }

    private static HazardousAreas RoundedWrong(HazardousAreas areas) =>
        areas with { RoundingM2 = 10, Totals = areas.Totals! with { RemainingM2 = areas.Totals.RemainingM2 + 5_000 } };
}
