using NodaTime;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Agreed.Deadlines;

/// <summary>The closed set of rules, and the dates that they give.</summary>
public class DeadlineRuleTests
{
    [Fact]
    public void The_rules_are_these() => Assert.Equal(
        [
            "apmbc-entry-into-force", "apmbc-stockpile", "apmbc-found-stock", "apmbc-clearance", "apmbc-clearance-extension", "apmbc-new-areas",
            "apmbc-extension-request", "apmbc-initial-report", "apmbc-annual-report", "apmbc-assessed-share",
            "ccm-entry-into-force", "ccm-stockpile", "ccm-stockpile-extension", "ccm-stockpile-request", "ccm-clearance", "ccm-later-contamination",
            "ccm-clearance-extension", "ccm-clearance-request", "ccm-initial-report", "ccm-annual-report", "ccm-assessed-share",
        ],
        DeadlineRules.All.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_has_both_texts_a_document_with_its_place_and_only_listed_codes() => Assert.All(DeadlineRules.All, rule =>
    {
        Assert.False(string.IsNullOrWhiteSpace(rule.Text.En) || string.IsNullOrWhiteSpace(rule.Text.Zh), rule.Id);
        Assert.False(string.IsNullOrWhiteSpace(rule.Source.Document) || string.IsNullOrWhiteSpace(rule.Source.Place), rule.Id);
        Assert.True(rule.Kind.Value is not null && rule.From.Value is not null && rule.Confidence.Value is not null && rule.Duty?.Value is not null == rule.Duty is not null, rule.Id);
        Assert.StartsWith(rule.Convention.Value.ToUpperInvariant(), rule.Id.ToUpperInvariant(), StringComparison.Ordinal);
    });

    [Fact]
    public void A_convention_has_one_rule_for_a_kind_and_duty() =>
        Assert.Distinct(DeadlineRules.All.Select(rule => (rule.Convention, rule.Kind.Text, rule.Duty?.Text)));

    [Fact]
    public void No_stockpile_deadline_is_extended_under_the_Apmbc()
    {
        Assert.Null(DeadlineRules.Find(ConventionId.Apmbc, DeadlineRuleKind.Extension, ObligationKind.StockpileDestruction));
        Assert.Equal("ccm-stockpile-extension", DeadlineRules.Find(ConventionId.Ccm, DeadlineRuleKind.Extension, ObligationKind.StockpileDestruction)!.Id);
        Assert.Null(DeadlineRules.Find("apmbc-stockpile-extension"));
    }

    [Theory]
    [InlineData("Apmbc")]
    [InlineData("Ccm")]
    public void No_State_is_bound_before_the_convention_itself(string convention) => Assert.Equal(
        new PartialDate(Catalogue.Default.FindConvention(new(convention))!.EntryIntoForce),
        DeadlineRules.Find(new(convention), DeadlineRuleKind.EntryIntoForce)!.NotBefore);

    [Theory]
    [InlineData("apmbc-stockpile", "2024-02-29", "2028-02-29")]
    [InlineData("apmbc-clearance", "2024-02-29", "2034-02-28")]
    [InlineData("apmbc-stockpile", "2096-02-29", "2100-02-28")]
    [InlineData("ccm-stockpile", "2096-02-29", "2104-02-29")]
    [InlineData("apmbc-extension-request", "2025-11-30", "2025-02-28")]
    [InlineData("apmbc-extension-request", "2024-11-29", "2024-02-29")]
    [InlineData("apmbc-assessed-share", "2025-05-31", "2025-02-28")]
    [InlineData("apmbc-found-stock", "2025-08-31", "2026-02-28")]
    [InlineData("apmbc-found-stock", "2023-08-31", "2024-02-29")]
    [InlineData("apmbc-initial-report", "2024-02-01", "2024-07-30")]
    [InlineData("apmbc-initial-report", "2025-02-01", "2025-07-31")]
    [InlineData("apmbc-entry-into-force", "2025-08-31", "2026-02-01")]
    [InlineData("apmbc-entry-into-force", "1998-09-16", "1999-03-01")]
    [InlineData("apmbc-entry-into-force", "1997-12-03", "1999-03-01")]
    public void Leap_days_and_the_ends_of_months(string rule, string from, string expected) =>
        Assert.Equal(Date(expected), DeadlineRules.Find(rule)!.Apply(Date(from))!.Date);

    [Theory]
    [InlineData("apmbc-clearance", "2013", "2023")]
    [InlineData("apmbc-clearance", "2013-07", "2023-07")]
    [InlineData("apmbc-initial-report", "2013-03", "2013")]
    [InlineData("apmbc-initial-report", "2013-07", null)]
    [InlineData("apmbc-entry-into-force", "2013-07", "2014-01-01")]
    [InlineData("apmbc-entry-into-force", "2013", null)]
    [InlineData("ccm-entry-into-force", "2009", "2010-08-01")]
    [InlineData("ccm-assessed-share", "2026-09", "2026-06")]
    public void What_counts_from_a_date_known_in_part_is_as_exact_as_all_its_days_agree(string rule, string from, string? expected) =>
        Assert.Equal(expected, DeadlineRules.Find(rule)!.Apply(Date(from))?.Date.ToString());

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("9995")]
    [InlineData("0001-01-01")]
    public void The_ends_of_the_calendar_give_nothing(string from) =>
        Assert.All(DeadlineRules.All, rule => Assert.Null(rule.Apply(Date(from))));

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    public void There_is_no_annual_report_outside_the_calendar(int year) => Assert.Null(DeadlineRules.AnnualReport(ConventionId.Apmbc, year));

    [Fact]
    public void Annual_reports_are_due_on_30_April_of_every_year() => Assert.All(Enumerable.Range(1999, 200), year =>
        Assert.Equal(new PartialDate(new LocalDate(year + 1, 4, 30)), DeadlineRules.AnnualReport(ConventionId.Ccm, year)!.Date));

    [Fact]
    public void A_convention_without_rules_gives_nothing()
    {
        Assert.Null(DeadlineRules.AnnualReport(new("Other"), 2020));
        Assert.Null(DeadlineRules.EntryIntoForce(new("Other"), Joined(XAA, "2020-01-10", "2020-07-01")));
    }

    [Fact]
    public void A_computed_date_says_which_rule_and_which_inputs_gave_it()
    {
        var computed = DeadlineRules.EntryIntoForce(ConventionId.Apmbc, Joined(XAA, "2020-01-10", "2020-07-01"), "register.deposits[0].depositedOn")!;

        Assert.Equal("2020-07-01 (apmbc-entry-into-force)", computed.ToString());
        Assert.Equal([new DateInput { Name = DateStart.Deposit, Date = Date("2020-01-10"), Where = "register.deposits[0].depositedOn" }], computed.Inputs);
    }

    [Fact]
    public void Succession_follows_no_rule() =>
        Assert.Null(DeadlineRules.EntryIntoForce(ConventionId.Apmbc, Joined(XAA, "2011-11-11", "2011-07-09", ConsentKind.Succession)));
}
