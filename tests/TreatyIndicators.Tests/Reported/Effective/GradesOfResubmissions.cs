using NodaTime;

namespace TreatyIndicators.Tests.Reported.Effective;

/// <summary>Further submissions for a year: the same, corrected or contradictory, and why which of them counts.</summary>
public class GradesOfResubmissions
{
    private static readonly LocalDate April = new(2026, 4, 30);
    private static readonly LocalDate June = new(2026, 6, 1);

    [Fact]
    public void The_same_content_sent_again_is_graded_as_the_same() => Assert.Equal(
        ["SameContent LaterDay: b counts in place of a: it was submitted on 2026-06-01, after 2026-04-30. Both say the same."],
        Graded(Says("a", April, 1), Says("b", June, 1) with { Header = Says("b", June, 1).Header with { GuideLayout = true, Kind = ReportKind.Voluntary } }));

    [Fact]
    public void Other_content_without_a_word_contradicts() => Assert.Equal(
        ["Contradictory LaterDay: b counts in place of a: it was submitted on 2026-06-01, after 2026-04-30. "
            + "They contradict each other: the contents differ, and neither says that it corrects the other."],
        Graded(Says("a", April, 1), Says("b", June, 2)));

    [Fact]
    public void Another_cover_page_is_other_content()
    {
        var covered = Says("b", June, 1);
        Assert.StartsWith("Contradictory", Assert.Single(Graded(
            Says("a", April, 1),
            covered with { Header = covered.Header with { Cover = [new() { Form = FormLetter.C, Status = CoverStatus.NotApplicable }] } })), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_content_that_names_the_earlier_report_corrects_it() => Assert.Equal(
        ["Corrected LaterDay: b counts in place of a: it was submitted on 2026-06-01, after 2026-04-30. It says that it corrects what was submitted before."],
        Graded(Says("a", April, 1), Says("b", June, 2, supersedes: "a")));

    [Fact]
    public void A_full_report_that_names_a_report_which_is_not_there_contradicts_and_a_corrigendum_corrects()
    {
        const string NotThere = " It names z, which is not among the earlier reports for the year.";

        Assert.Equal(
            [
                "Contradictory LaterDay: b counts in place of a: it was submitted on 2026-06-01, after 2026-04-30. "
                + "They contradict each other: the contents differ, and neither says that it corrects the other." + NotThere,
            ],
            Graded(Says("a", April, 1), Says("b", June, 2, supersedes: "z")));
        Assert.Equal(
            ["Corrected LaterDay: b counts in place of a: it was submitted on 2026-06-01, after 2026-04-30. It says that it corrects what was submitted before." + NotThere],
            Graded(Says("a", April, 1), Corrigendum("b", June, 2, supersedes: "z")));
    }

    [Fact]
    public void On_one_day_the_rule_that_decided_is_told()
    {
        Assert.Equal(
            ["Corrected Supersedes: a counts in place of b: both were submitted on 2026-04-30, and the other is named as superseded. It says that it corrects what was submitted before."],
            Graded(Says("b", April, 1), Says("a", April, 2, supersedes: "b")));
        Assert.Equal(
            ["Corrected Corrigendum: a counts in place of b: both were submitted on 2026-04-30, and it is a corrigendum. It says that it corrects what was submitted before."],
            Graded(Says("b", April, 1), Corrigendum("a", April, 2)));
        Assert.Equal(
            ["Contradictory Identifier: b counts in place of a: both were submitted on 2026-04-30, and its identifier comes later. "
                + "They contradict each other: the contents differ, and neither says that it corrects the other."],
            Graded(Says("a", April, 1), Says("b", April, 2)));
        Assert.Equal(
            ["Contradictory Identifier: a counts in place of a: both were submitted on 2026-04-30, and its identifier comes later. "
                + "They contradict each other: the contents differ, and neither says that it corrects the other."],
            Graded(Says("a", April, 1), Says("a", April, 2)));
    }

    [Fact]
    public void A_corrigendum_that_changes_nothing_says_the_same() =>
        Assert.StartsWith("SameContent", Assert.Single(Graded(Says("a", April, 1), Corrigendum("b", June, 1, supersedes: "a"))), StringComparison.Ordinal);

    [Fact]
    public void Each_submission_is_graded_against_what_stood_before_it() => Assert.Equal(
        ["Corrected", "Contradictory", "SameContent"],
        Graded(Says("a", April, 1), Corrigendum("b", June, 2), Says("c", June.PlusDays(1), 3), Says("d", June.PlusDays(2), 3)).Select(text => text.Split(' ')[0]));

    [Fact]
    public void What_was_submitted_after_the_day_or_for_another_year_is_not_graded()
    {
        var reports = ReportCollection.Of([Says("a", April, 1), Says("b", June, 2), Reports.Of("c", 2024, April)]);

        Assert.Empty(reports.Resubmissions(June.PlusDays(-1)));
        Assert.Single(reports.Resubmissions(June));
        Assert.Empty(ReportCollection.Empty.Resubmissions(June));
    }

    [Fact]
    public void The_sample_collection_has_one_corrected_and_one_contradictory_report() => Assert.Equal(
        ["XAS-2025-CORR Corrected", "XAT-2025-SECOND Contradictory"],
        SampleEvidence.Reports.Resubmissions(SampleEvidence.AsOf).Select(one => $"{one.Winner.Header.ReportId} {one.Grade}"));

    private static IEnumerable<string> Graded(params StatePartyReport[] reports)
    {
        var graded = ReportCollection.Of(reports).Resubmissions(new(2027, 1, 1));
        Assert.Equal(graded, ReportCollection.Of(reports.Reverse()).Resubmissions(new(2027, 1, 1)));
        return graded.Select(one => $"{one.Grade} {one.Rule}: {one.Why}");
    }

    private static StatePartyReport Says(string id, LocalDate day, int rounding, string? supersedes = null) =>
        Reports.Of(id, 2025, day, supersedes) with { HazardousAreas = new() { RoundingM2 = rounding } };

    private static StatePartyReport Corrigendum(string id, LocalDate day, int rounding, string? supersedes = null)
    {
        var report = Says(id, day, rounding, supersedes);
        return report with { Header = report.Header with { Kind = ReportKind.Corrigendum } };
    }
}
