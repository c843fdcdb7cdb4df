using NodaTime;

namespace TreatyIndicators.Tests.Reported.Effective;

/// <summary>Where each section of an effective report comes from, and why a chain of unchanged forms ends.</summary>
public class OriginsOfSections
{
    private static readonly LocalDate Late = new(2027, 1, 1);

    private static readonly StatePartyReport Body = Year(2022) with { HazardousAreas = new() { RoundingM2 = 22 } };

    [Fact]
    public void A_section_of_the_report_itself_comes_from_it()
    {
        var own = Year(2025) with { HazardousAreas = new() { RoundingM2 = 25 } };
        var effective = Effective(own)!;

        Assert.Same(own, effective.Report);
        Assert.Equal([own], effective.Submissions);
        Assert.Equal(new SectionOrigin { Section = "hazardousAreas", Form = "C", End = ChainEnd.Body, Source = own }, effective["hazardousAreas"]);
    }

    [Fact]
    public void An_unchanged_form_comes_from_the_report_at_the_end_of_its_chain_and_the_reports_passed_are_told()
    {
        var (last, middle) = (Unchanged(2025, 2024), Unchanged(2024, 2022));
        var effective = Effective(last, middle, Body)!;

        Assert.Equal(22, effective.Report.HazardousAreas!.RoundingM2);
        Assert.Equal([last], effective.Submissions);
        Assert.Equal(
            new SectionOrigin { Section = "hazardousAreas", Form = "C", End = ChainEnd.Body, Source = Body, Passed = [last, middle] },
            effective["hazardousAreas"]);
    }

    [Fact]
    public void A_chain_that_breaks_says_where_and_why()
    {
        Assert.Equal((ChainEnd.NoReport, 2), End(Unchanged(2025, 2024), Unchanged(2024, 2021), Body));
        Assert.Equal((ChainEnd.FirstReport, 1), End(Unchanged(2025, 2024)));
        Assert.Equal((ChainEnd.NotEarlier, 1), End(Unchanged(2025, 2025), Body));
        Assert.Equal((ChainEnd.NotEarlier, 1), End(Unchanged(2025, 2026), Body));
        Assert.Equal((ChainEnd.NoYear, 1), End(Unchanged(2025, null), Body));
        Assert.Equal((ChainEnd.Silent, 2), End(Unchanged(2025, 2024), Year(2024), Body));
        Assert.Equal((ChainEnd.Silent, 1), End(Year(2025), Body));
        Assert.Equal((ChainEnd.Changed, 2), End(Unchanged(2025, 2024), Box(2024, CoverStatus.Changed, 2022), Body));
        Assert.Equal((ChainEnd.NotApplicable, 2), End(Unchanged(2025, 2024), Box(2024, CoverStatus.NotApplicable, null), Body));
    }

    [Fact]
    public void A_report_that_was_not_yet_submitted_is_not_there()
    {
        var late = Body with { Header = Body.Header with { SubmittedOn = Late.PlusDays(1) } };

        Assert.Equal((ChainEnd.FirstReport, 1), End(Unchanged(2025, 2022), late));
        Assert.Null(Effective(late with { Header = late.Header with { Period = Year(2025).Header.Period } }));
    }

    [Fact]
    public void A_section_that_a_corrigendum_replaced_comes_from_the_corrigendum_and_the_others_from_the_report()
    {
        var first = Year(2025) with { HazardousAreas = new() { RoundingM2 = 1 }, Stockpile = new() { NeverHeld = true } };
        var second = Corrigendum("second", 5) with { HazardousAreas = new() { RoundingM2 = 2 } };
        var third = Corrigendum("third", 6) with { Retained = new() };
        var effective = Effective(first, second, third)!;

        Assert.Equal([first, second, third], effective.Submissions);
        Assert.Equal((2, true, true), (effective.Report.HazardousAreas!.RoundingM2, effective.Report.Stockpile!.NeverHeld, effective.Report.Retained is not null));
        Assert.Same(second, effective["hazardousAreas"].Source);
        Assert.Same(first, effective["stockpile"].Source);
        Assert.Same(third, effective["retained"].Source);
        Assert.Equal("third", effective.Report.Header.ReportId);
    }

    [Fact]
    public void A_chain_into_a_corrected_year_ends_at_the_corrigendum()
    {
        var right = Corrigendum("right", 6) with { HazardousAreas = new() { RoundingM2 = 23 } };
        var corrected = right with { Header = right.Header with { Period = Body.Header.Period } };
        var effective = Effective(Unchanged(2025, 2022), Body, corrected)!;

        Assert.Same(corrected, effective["hazardousAreas"].Source);
        Assert.Equal(23, effective.Report.HazardousAreas!.RoundingM2);
    }

    [Fact]
    public void Every_section_has_an_origin_and_no_other_name_has_one()
    {
        var effective = Effective(Body with { Header = Year(2025).Header })!;

        Assert.Equal(18, effective.Sections.Count);
        Assert.All(effective.Sections, origin => Assert.Same(origin, effective[origin.Section]));
        Assert.Equal("Reports have no section header.", Assert.Throws<KeyNotFoundException>(() => effective["header"]).Message);
    }

    [Fact]
    public void A_chain_of_a_hundred_years_is_followed_to_its_end()
    {
        var chain = Enumerable.Range(1926, 100).Select(year => Unchanged(year, year - 1)).Append(Year(1925) with { HazardousAreas = new() { RoundingM2 = 7 } });
        var effective = Effective([.. chain])!;

        Assert.Equal((7, 100), (effective.Report.HazardousAreas!.RoundingM2, effective["hazardousAreas"].Passed.Count));
    }

    private static (ChainEnd End, int Passed) End(params StatePartyReport[] reports)
    {
        var origin = Effective(reports)!["hazardousAreas"];
        Assert.Null(origin.Source);
        return (origin.End, origin.Passed.Count + (origin.End == ChainEnd.Body ? 0 : 1));
    }

    private static EffectiveReport? Effective(params StatePartyReport[] reports) =>
        ReportCollection.Of(reports).Effective(ConventionId.Apmbc, Reports.Xaa, 2025, Late);

    private static StatePartyReport Year(int year) => Reports.Of($"{year}", year, new(year + 1, 4, 30));

    private static StatePartyReport Unchanged(int year, int? since) => Box(year, CoverStatus.Unchanged, since);

    private static StatePartyReport Box(int year, CoverStatus status, int? since)
    {
        var report = Year(year);
        return report with { Header = report.Header with { Cover = [new() { Form = FormLetter.C, Status = status, LastReportedYear = since }] } };
    }

    private static StatePartyReport Corrigendum(string id, int month)
    {
        var report = Reports.Of(id, 2025, new(2026, month, 1), supersedes: "2025");
        return report with { Header = report.Header with { Kind = ReportKind.Corrigendum } };
    }
}
