using NodaTime;

namespace TreatyIndicators.Tests.Computed;

/// <summary>What the report itself says of its span of days and of forms that are not applicable.</summary>
public class ReportPeriodTests
{
    private static readonly IndicatorId Reviewed = new("SRAAP-15.1");

    [Fact]
    public void Review_counts_where_it_lies_in_the_period_of_the_report_and_not_in_the_calendar_year_alone()
    {
        Assert.Equal(FindingStatus.Met, Review(from: new(2023, 1, 1), on: new(2024, 6, 1)));
        Assert.Equal(FindingStatus.NotMet, Review(from: new(2025, 1, 1), on: new(2024, 6, 1)));
        Assert.Equal(FindingStatus.NotMet, Review(from: new(2025, 7, 1), on: new(2025, 6, 30)));
    }

    [Fact]
    public void State_that_marks_the_form_as_not_applicable_no_longer_keeps_mines()
    {
        var report = Kept(new(2025, 1, 1)) with { Retained = null };
        var told = report with { Header = report.Header with { Cover = [new CoverEntry { Form = FormLetter.D, Status = CoverStatus.NotApplicable }] } };

        Assert.Equal(FindingStatus.NotApplicable, Status(told));
        Assert.Equal(FindingStatus.Unknown, Status(report));
    }

    private static FindingStatus Review(LocalDate from, LocalDate on)
    {
        var report = Kept(from);
        return Status(report with { Retained = report.Retained! with { Review = new() { ConductedOn = on } } });
    }

    private static FindingStatus Status(StatePartyReport report) =>
        IndicatorEngine.Evaluate(SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor), Evidence.Of(SampleEvidence.Catalogue, ReportCollection.Of([report])), 2026, new(2026, 6, 30))[Reviewed]
            .Finding("XAA").Status;

    private static StatePartyReport Kept(LocalDate from) => new()
    {
        Header = new()
        {
            ReportId = "XAA-2025",
            Convention = ConventionId.Apmbc,
            State = new("XAA"),
            Kind = ReportKind.CatchUp,
            Period = new() { From = from, To = new(2025, 12, 31) },
            SubmittedOn = new(2026, 4, 1),
        },
        Retained = new() { Totals = new() { Quantity = 100 } },
    };
}
