using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>Each form that is left out is told by its letter.</summary>
public sealed class BlankFormTests
{
    [Fact]
    public void Every_form_that_is_left_out_is_a_problem_with_its_letter()
    {
        var check = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.All).With(report => new() { Header = report.Header with { Cover = [] } }).Check();

        Assert.Equal("ABCDEFGHI", string.Concat(check["HDR-13"].Problems.Select(problem => problem.Form)));
        Assert.Equal(
            ["nationalImplementation", "stockpile", "hazardousAreas", "retained", "productionFacilities", "landRelease", "destroyed", "technicalCharacteristics", "riskEducation"],
            check["HDR-13"].Problems.Select(problem => problem.Path[2..]));
        Assert.All(check["HDR-13"].Problems, problem => Assert.Null(problem.Found));
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

    [Fact]
    public void Rows_that_name_no_method_are_booked_under_none()
    {
        Assert.Equal(RuleStatus.Passed, Released([]).StatusOf("F-14"));
        Assert.Equal(RuleStatus.Failed, Released([ReleaseMethod.NonTechnicalSurvey]).StatusOf("F-14"));
    }

    [Fact]
    public void Words_that_name_a_value_which_is_not_given_give_way_to_the_test()
    {
        var report = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.All).Build();
        var check = ShippedRules.Checker("G-04").Check(
            report with { Stockpile = report.Stockpile! with { Discoveries = [new() { DestroyedOn = report.Header.Period.From }] }, Destroyed = new() },
            Catalogue.Default);

        Assert.All(check.Problems, problem => Assert.DoesNotContain("{", problem.Sentence(), StringComparison.Ordinal));
        Assert.Single(check.Problems);
    }

    [Fact]
    public void Blanks_are_no_format_no_status_and_no_identifier()
    {
        var blank = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.All).With(report => report with
        {
            Header = report.Header with { Format = Code<ReportFormat>.Of(" ") },
            NationalImplementation = report.NationalImplementation! with { Article9Status = Code<Article9Status>.Of("") },
            HazardousAreas = report.HazardousAreas! with { Areas = [new() { Id = " " }, new() { Id = "" }, new() { Id = "\t" }, new(), new() { Id = "A-1" }] },
        });
        var check = blank.Check();

        Assert.DoesNotContain(check.Repairs.SelectMany(choice => choice.Repairs).SelectMany(repair => repair.Changes), change => change.Path is "$.header.format" or "$.nationalImplementation.article9Status");
        Assert.Equal([RuleStatus.Failed, RuleStatus.Failed, RuleStatus.Passed], new[] { "HDR-14", "A-09", "C-15" }.Select(check.StatusOf));
        Assert.Equal(["$.hazardousAreas.areas[0].id", "$.hazardousAreas.areas[1].id"], blank.With(report => report with { HazardousAreas = new() { Areas = [new() { Id = "A " }, new() { Id = " A" }] } })
            .Check()["C-15"].Problems.SelectMany(problem => problem.Values).Select(value => value.Path));
    }

    private static ReportCheck Released(ValueList<Code<ReleaseMethod>> methods) => ReportBuilder.For(ConventionId.Apmbc, ReportProfile.All)
        .With(report => report with { LandRelease = report.LandRelease! with { Rows = [new() { ClearedM2 = 5, ReleasedM2 = 5, Methods = methods }] } })
        .Check();

    private static HazardousAreas RoundedWrong(HazardousAreas areas) =>
        areas with { RoundingM2 = 10, Totals = areas.Totals! with { RemainingM2 = areas.Totals.RemainingM2 + 5_000 } };
}
