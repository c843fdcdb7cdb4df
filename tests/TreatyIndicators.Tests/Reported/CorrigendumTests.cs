using NodaTime;

namespace TreatyIndicators.Tests.Reported;

/// <summary>What a corrigendum takes over, and in which order several of one day are read in.</summary>
public class CorrigendumTests
{
    private static readonly LocalDate April = new(2026, 4, 30);

    [Fact]
    public void Corrigenda_of_one_day_are_read_in_by_their_chain()
    {
        var reports = ReportCollection.Of(
        [
            Reports.Of("a", 2025, April),
            Corrigendum("y", "a") with { HazardousAreas = new() { RoundingM2 = 1 } },
            Corrigendum("x", "y") with { HazardousAreas = new() { RoundingM2 = 2 } },
            Corrigendum("w", "x") with { Retained = new() },
        ]);

        Assert.Equal(2, reports.Find(ConventionId.Apmbc, Reports.Xaa, 2025, April)!.HazardousAreas!.RoundingM2);
    }

    [Fact]
    public void Corrigendum_keeps_how_the_report_is_laid_out_and_its_contact_points()
    {
        var (first, second) = (Reports.Of("a", 2025, April, organisation: "Ministry"), Corrigendum("b", "a"));
        var header = ReportCollection.Of(
        [
            first with { Header = first.Header with { Format = ReportFormat.Guide } },
            second with { Header = second.Header with { Format = ReportFormat.Narrative } },
        ]).Find(ConventionId.Apmbc, Reports.Xaa, 2025, April)!.Header;

        Assert.Equal((ReportFormat.Guide, first.Header.ContactPoints), (header.Format?.Value, header.ContactPoints));
    }

    [Fact]
    public void Section_unchanged_since_a_year_that_is_not_earlier_is_said_to_stand_elsewhere()
    {
        var report = Reports.Of("a", 2025, April);
        var unchanged = report with { Header = report.Header with { Cover = [new() { Form = FormLetter.C, Status = CoverStatus.Unchanged, LastReportedYear = 2025 }] } };

        Assert.True(new EffectiveReports(null, April).IsElsewhere(unchanged, "hazardousAreas"));
    }

    private static StatePartyReport Corrigendum(string id, string corrects)
    {
        var report = Reports.Of(id, 2025, April, supersedes: corrects);
        return report with { Header = report.Header with { Kind = ReportKind.Corrigendum } };
    }
}
