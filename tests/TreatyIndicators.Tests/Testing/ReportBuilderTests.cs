using NodaTime;
using TreatyIndicators.Serialization;
using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Testing;

public class ReportBuilderTests
{
    public static TheoryData<string, int> Years => new() { { "Apmbc", 2000 }, { "Apmbc", 2025 }, { "Ccm", 2011 }, { "Ccm", 2025 }, { "Ccm", 2999 } };

    [Theory]
    [MemberData(nameof(Years))]
    public void No_rule_fails_in_a_built_report_of_any_profile(string convention, int year) => Assert.Empty(
        from profile in Enumerable.Range(0, (int)ReportProfile.All + 1)
        let builder = ReportBuilder.For(new(convention), (ReportProfile)profile).Covering(year)
        from part in ReportChecker.Default.Check(builder.BuildEvidence(), new LocalDate(year + 1, 6, 30)).Parts
        from problem in part.Problems
        select $"{(ReportProfile)profile} {problem}");

    [Fact]
    public void A_change_that_gives_nothing_is_told() =>
        Assert.Equal("Found a change that gives null, expected one that gives a report.", Assert.Throws<InvalidOperationException>(() => ReportBuilder.For(ConventionId.Apmbc).With(_ => null!).Build()).Message);

    [Fact]
    public void A_test_changes_one_thing() => ReportBuilder.For(ConventionId.Apmbc, ReportProfile.Clearance)
        .With(report => report with { HazardousAreas = report.HazardousAreas! with { AsOf = null } })
        .Check().MustFailOnly("C-18");

    [Fact]
    public void A_report_of_the_last_day_of_the_calendar_is_late() =>
        ReportBuilder.For(ConventionId.Apmbc).SubmittedOn(new(9999, 12, 31)).Check().MustFail("HDR-05");

    [Fact]
    public void Changes_are_made_in_their_order_and_the_builder_stays_as_it_was()
    {
        var plain = ReportBuilder.For(ConventionId.Ccm);
        var changed = plain
            .With(report => report with { Header = report.Header with { ReportId = "first" } })
            .With(report => report with { Header = report.Header with { ReportId = report.Header.ReportId + " second" } });

        Assert.Equal("first second", changed.Build().Header.ReportId);
        Assert.Equal("XAA-Ccm-2025", plain.Build().Header.ReportId);
        Assert.Equal(plain.Build(), plain.Build());
    }

    [Fact]
    public void State_year_and_day_can_be_set()
    {
        var header = ReportBuilder.For(ConventionId.Apmbc).By(new("XAB")).Covering(2030).SubmittedOn(new(2031, 5, 2)).Build().Header;

        Assert.Equal(
            (new("XAB"), new(2030, 1, 1), new(2030, 12, 31), new(2031, 5, 2), "XAB-Apmbc-2030"),
            (header.State, header.Period.From, header.Period.To, header.SubmittedOn, header.ReportId));
    }

    [Fact]
    public void The_register_makes_the_State_hold_the_duties_of_the_profile()
    {
        var evidence = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.Stockpile | ReportProfile.Victims).BuildEvidence();

        Assert.Equal(
            ["StockpileDestruction", "VictimAssistance"],
            evidence.Catalogue.Register(ConventionId.Apmbc).Obligations.Select(row => row.Duty.ToString()));
        Assert.Empty(evidence.Problems);
    }

    [Fact]
    public void A_built_report_can_be_written_and_read()
    {
        var report = ReportBuilder.For(ConventionId.Ccm, ReportProfile.All).Build();

        using var file = new MemoryStream();

        ReportWriter.Write(report, file);

        Assert.Equal(report, Assert.Single(ReportReader.Read(file.ToArray(), "report.json").Items));
    }

    [Fact]
    public void Another_convention_is_refused() => Assert.Equal(
        "Expected Apmbc or Ccm, found \"Btwc\". (Parameter 'convention')",
        Assert.Throws<ArgumentException>(() => ReportBuilder.For(new("Btwc"))).Message);

    [Theory]
    [InlineData("Apmbc", 1999)]
    [InlineData("Ccm", 2010)]
    [InlineData("Apmbc", 3000)]
    public void A_year_before_the_convention_or_far_ahead_is_refused(string convention, int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportBuilder.For(new(convention)).Covering(year));

    [Fact]
    public void A_profile_that_has_no_name_is_refused() => Assert.StartsWith(
        "Expected flags of All (0 to 31). (Parameter 'profile')",
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportBuilder.For(ConventionId.Apmbc, (ReportProfile)64)).Message,
        StringComparison.Ordinal);
}
