using NodaTime;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;
using static TreatyIndicators.Tests.Checked.PlatformWorld;

namespace TreatyIndicators.Tests.Checked;

/// <summary>A validator that is not told a day goes by the last one that what it validates tells. Nothing reads a clock.</summary>
public sealed class DayOfValidatorTests
{
    private static readonly RuleCatalogue Alive = RuleCatalogue.Default.Only("NMAP-06");

    private static readonly NationalPlatform Quarterly = Platform with { EstablishedOn = new(2020, 1, 1), MeetingRhythm = MeetingRhythm.Quarterly, Meetings = [Meeting(2024, 3, 10), Meeting(2024, 6, 10)] };

    [Theory]
    [InlineData(null, false)]
    [InlineData("2024-10-25", false)]
    [InlineData("2024-10-26", true)]
    public void A_platform_is_looked_at_on_the_day_of_its_last_meeting_unless_a_day_is_given(string? day, bool isDead) => Assert.Equal(
        isDead, !new NationalPlatformValidator(day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Alive).Validate(Quarterly).IsValid);

    [Fact]
    public void A_gap_between_meetings_is_seen_without_a_day() => Assert.False(
        new NationalPlatformValidator(rules: Alive).Validate(Quarterly with { Meetings = [Meeting(2023, 3, 10), Meeting(2024, 6, 10)] }).IsValid);

    [Fact]
    public void A_platform_that_has_not_met_yet_is_looked_at_on_the_day_of_its_start() => Assert.True(
        new NationalPlatformValidator(rules: Alive).Validate(Quarterly with { Meetings = [] }).IsValid);

    /// <summary>Looked at by itself it is there, whatever the day; only in a list of records is it hidden until it is founded.</summary>
    [Theory]
    [InlineData(2019, 12, 31)]
    [InlineData(1900, 1, 1)]
    public void A_platform_may_be_looked_at_before_it_was_founded(int year, int month, int day) =>
        Assert.Equal(12, ReportChecker.Default.Check(Quarterly, new LocalDate(year, month, day)).Outcomes.Count);

    [Theory]
    [InlineData(-9998)]
    [InlineData(1)]
    [InlineData(9999)]
    public void Days_at_the_ends_of_the_calendar_are_no_exception(int year)
    {
        _ = new NationalPlatformValidator().Validate(new NationalPlatform { EstablishedOn = new(year, 12, 31), Meetings = [new() { Date = new(year, 1, 1) }, null!] });
        _ = new CommitteeYearValidator().Validate(new CommitteeYear { Year = year * 1_000_000_000_000L });
        _ = new EvidenceValidator().Validate(SmallWorld.Evidence(SmallWorld.Catalogue(Reports.Xaa)).WithRecords(ConventionId.Apmbc, new() { Notices = [new() { Date = new(year, 12, 31) }] }));
    }

    [Fact]
    public void A_report_submitted_after_the_last_day_that_can_be_asked_about_is_validated_with_the_others()
    {
        var rule = RuleCatalogue.Of([MadeRules.Rule("stockpile.totals.quantity <= 10")]);
        var (catalogue, sane) = (SmallWorld.Catalogue(Reports.Xaa), Reports.Of("R2025", 2025, new(2026, 4, 1)));
        var reports = ReportCollection.Of([sane, Reports.Of("R2024", 2024, new(9999, 12, 31)) with { Stockpile = new() { Totals = new() { Quantity = 11 } } }]);

        Assert.Equal(["[R2024].Stockpile.Totals.Quantity"], new ReportHistoryValidator(rules: rule, catalogue: catalogue).Validate(reports).Errors.Select(error => error.PropertyName));
        Assert.Equal(["[R2024].Stockpile.Totals.Quantity"], new EvidenceValidator(rules: rule).Validate(Evidence.Of(catalogue, reports)).Errors.Select(error => error.PropertyName));
        Assert.Empty(new EvidenceValidator(new LocalDate(2026, 6, 1), rule).Validate(Evidence.Of(catalogue, reports)).Errors);
    }

    [Fact]
    public void What_tells_no_day_is_validated_all_the_same()
    {
        Assert.NotEmpty(new NationalPlatformValidator().Validate(new NationalPlatform()).Errors);
        Assert.NotEmpty(new CommitteeYearValidator().Validate(new CommitteeYear { GenderFocalPoint = Reports.Xaa }).Errors);
        Assert.Empty(new ReportHistoryValidator().Validate(ReportCollection.Empty).Errors);
        Assert.Empty(new EvidenceValidator().Validate(SmallWorld.Evidence(SmallWorld.Catalogue(Reports.Xaa))).Errors);
    }

    [Fact]
    public void A_collection_is_looked_at_on_the_last_day_of_a_report_or_record()
    {
        var rule = MadeRules.Rule("t = date(2027, 5, 4)", subject: RuleSubject.Records, scope: RuleScope.CrossSource);
        var validator = new EvidenceValidator(rules: RuleCatalogue.Of([rule]));
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(Reports.Xaa), Reports.Of("R2025", 2025, new(2026, 4, 1)));

        Assert.False(validator.Validate(evidence).IsValid);
        Assert.True(validator.Validate(evidence.WithRecords(ConventionId.Apmbc, new() { Notices = [new() { Date = new(2027, 5, 4) }, new() { Date = new(2020, 1, 1) }] })).IsValid);
        Assert.True(validator.Validate(evidence.With(Reports.Of("R2026", 2026, new(2027, 5, 4)))).IsValid);
    }
}
