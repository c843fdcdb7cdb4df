using TreatyIndicators.Computed;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Forms that the cover page marks as unchanged.</summary>
public class EffectiveReportTests
{
    private const string Test = "hazardousAreas.roundingM2 = 22";

    private static readonly StatePartyReport Body = Report(year: 2022) with { HazardousAreas = new() { RoundingM2 = 22 } };

    [Fact]
    public void Unchanged_form_takes_the_body_at_the_end_of_its_chain() =>
        Assert.Equal(Truth.True, Try(Test, Unchanged(2025, 2024), Unchanged(2024, 2023), Unchanged(2023, 2022), Body));

    [Fact]
    public void Unchanged_form_may_name_the_year_of_the_body_at_once() => Assert.Equal(Truth.True, Try(Test, Unchanged(2025, 2022), Body));

    [Fact]
    public void Chain_that_points_to_a_missing_year_gives_nothing() =>
        Assert.Equal(Truth.Unknown, Try(Test, Unchanged(2025, 2024), Unchanged(2024, 2021), Body));

    [Fact]
    public void Chain_that_points_forward_or_to_itself_gives_nothing()
    {
        var ahead = Report(year: 2026, submittedOn: new(2026, 5, 1)) with { HazardousAreas = new() { RoundingM2 = 22 } };

        Assert.Equal(Truth.Unknown, Try(Test, Unchanged(2025, 2026), ahead));
        Assert.Equal(Truth.Unknown, Try(Test, Unchanged(2025, 2025)));
        Assert.Equal(Truth.Unknown, Try(Test, Unchanged(2025, null), Body));
    }

    [Fact]
    public void Chain_that_ends_in_a_changed_form_without_a_body_gives_nothing() =>
        Assert.Equal(Truth.Unknown, Try(Test, Unchanged(2025, 2024), Report(year: 2024), Report(year: 2023), Body));

    [Fact]
    public void Body_of_its_own_comes_before_the_cover_page() =>
        Assert.Equal(Truth.False, Try(Test, Unchanged(2025, 2022) with { HazardousAreas = new() { RoundingM2 = 25 } }, Body));

    [Fact]
    public void Form_marked_as_changed_takes_nothing_from_earlier_years()
    {
        var report = Unchanged(2025, 2022);
        var changed = report with { Header = report.Header with { Cover = [report.Header.Cover[0] with { Status = CoverStatus.Changed }] } };

        Assert.Equal(Truth.Unknown, Try(Test, changed, Body));
    }

    [Fact]
    public void Other_forms_stay_as_they_are() =>
        Assert.Equal(Truth.Unknown, Try("stockpile.neverHeld = true", Unchanged(2025, 2022), Body with { Stockpile = new() { NeverHeld = true } }));

    [Fact]
    public void Body_that_was_not_yet_submitted_is_not_taken()
    {
        var late = Body with { Header = Body.Header with { SubmittedOn = new(2026, 7, 1) } };
        Assert.Equal(Truth.Unknown, Try(Test, Unchanged(2025, 2022), late));
    }

    [Fact]
    public void Annual_indicator_reads_its_own_report_alone()
    {
        var annual = Indicator(Test) with { TimeBase = TimeBase.Annual };
        Assert.Equal(FindingStatus.Unknown, Result(annual, null, Unchanged(2025, 2022), Body).Finding("XAA").Status);
    }

    [Fact]
    public void Unchanged_form_with_an_unbroken_chain_is_an_update_and_a_broken_one_is_none()
    {
        const string Updated = "exists r in reports : r.header.state = s and year(r.header.period.to) = reportYear and updated(r, hazardousAreas)";

        Assert.Equal(Truth.True, Try(Updated, Unchanged(2025, 2022), Body));
        Assert.Equal(Truth.True, Try(Updated, Report() with { HazardousAreas = new() }));
        Assert.Equal(Truth.False, Try(Updated, Unchanged(2025, 2022)));
        Assert.Equal(Truth.False, Try(Updated, Report(), Body));
    }

    private static StatePartyReport Unchanged(int year, int? since)
    {
        var letter = Code<FormLetter>.Of(SectionLetters.Of(ConventionId.Apmbc, "hazardousAreas")[0]);
        var report = Report(Fictitious.XAA, year);
        return report with { Header = report.Header with { Cover = [new() { Form = letter, Status = CoverStatus.Unchanged, LastReportedYear = since }] } };
    }
}
