using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Testing;

public class RuleWorldTests
{
    public static TheoryData<string> Conventions => new("Apmbc", "Ccm");

    [Fact]
    public void The_worlds_are_the_same_for_both_conventions()
    {
        Assert.Equal(["base", "completed", "idle", "initial", "none", "reopened", "unchanged"], RuleWorld.Names(ConventionId.Apmbc));
        Assert.Equal(RuleWorld.Names(ConventionId.Apmbc), RuleWorld.Names(ConventionId.Ccm));
    }

    [Theory]
    [MemberData(nameof(Conventions))]
    public void No_rule_fails_in_a_world_and_everything_in_it_can_be_read(string convention) => Assert.Empty(
        from name in RuleWorld.Names(new(convention))
        let world = RuleWorld.Load(new(convention), name)
        from found in (string[])[.. world.Check().Failing, .. world.Evidence.Problems.Concat(world.Evidence.Catalogue.Check()).Select(problem => problem.ToString())]
        select $"{name}: {found}");

    [Theory]
    [MemberData(nameof(Conventions))]
    public void Every_rule_passes_in_the_base_world(string convention)
    {
        var check = RuleWorld.Load(new(convention)).Check();

        Assert.Empty(RuleCatalogue.Default.Rules.Where(rule => rule.Conventions.Contains(new(convention)) && check.StatusOf(rule.Id) != RuleStatus.Passed).Select(rule => rule.Id));
    }

    [Theory]
    [MemberData(nameof(Conventions))]
    public void No_rule_fails_for_any_profile(string convention) => Assert.Empty(
        from profile in Enumerable.Range(0, (int)ReportProfile.All + 1)
        from rule in RuleWorld.Load(new(convention), (ReportProfile)profile).Check().Failing
        select $"{(ReportProfile)profile}: {rule}");

    [Fact]
    public void An_edit_leaves_the_world_as_it_was()
    {
        var world = RuleWorld.Load(ConventionId.Apmbc);

        var edited = world.With(WorldEdit.Add("report.stockpile.totals.quantity", 3), WorldEdit.Remove("report.retained.used[0]"), WorldEdit.Days("report.header.submittedOn", -4));

        Assert.Equal(5220, world.Report.Stockpile!.Totals!.Quantity);
        Assert.Equal(5223, edited.Report.Stockpile!.Totals!.Quantity);
        Assert.Equal("R-404", Assert.Single(edited.Report.Retained!.Used).LotNumbers[0]);
        Assert.Equal(new(2026, 4, 11), edited.Report.Header.SubmittedOn);
        Assert.Same(edited.Report, edited.Evidence.Reports.Single(report => report.Header.ReportId == "XAA-2025"));
    }

    [Fact]
    public void An_edit_reaches_the_register_the_records_and_other_reports()
    {
        var world = RuleWorld.Load(ConventionId.Ccm).With(
            WorldEdit.Append("records.notices", """{ "state": "XAB", "kind": "Other", "date": "2025-01-02" }"""),
            WorldEdit.Set("register.edition", "\"another\""),
            WorldEdit.Remove("earlier[0]"));

        Assert.Equal(3, world.Evidence.RecordsOf(ConventionId.Ccm)!.Notices!.Count);
        Assert.Equal("another", world.Evidence.Catalogue.Register(ConventionId.Ccm).Edition);
        Assert.Equal("XAA-2023", Assert.Single(world.Earlier).Header.ReportId);
    }

    public static TheoryData<WorldEdit, string> Unfit => new()
    {
        { WorldEdit.Add("report.stockpil.totals.quantity", 1), "The place report.stockpil.totals.quantity is not there: report.stockpil has no member totals." },
        { WorldEdit.Add("report.stockpile.stock[9].quantity", 1), "The place report.stockpile.stock[9].quantity is not there: report.stockpile.stock[9] has no member quantity." },
        { WorldEdit.Remove("report.stockpile.neverHeld"), "The place report.stockpile.neverHeld is not there: nothing stands in it." },
        { WorldEdit.Remove("report.stockpile.stock[9]"), "The place report.stockpile.stock[9] is not there: nothing stands in it." },
        { WorldEdit.Set("report.stockpile.stock[9]", "{}"), "The place report.stockpile.stock[9] is not there: nothing stands in it." },
        { WorldEdit.Remove("nowhere"), "The place nowhere is not there: nothing stands in it." },
        { WorldEdit.Set("report..x", "1"), "Expected a place such as report.stockpile.stock[0].quantity, found \"report..x\"." },
        { WorldEdit.Set("", "1"), "Expected a place such as report.stockpile.stock[0].quantity, found \"\"." },
        { WorldEdit.Set("report[99999999999].x", "1"), "The place report[99999999999].x is not there: report has no row 99999999999." },
        { WorldEdit.Add("report.header.state", 1), "The edit \"report.header.state + 1\" does not fit: expected a number, found \"XAA\"." },
        { WorldEdit.Add("report.stockpile.totals.submunitions", -1), "The edit \"report.stockpile.totals.submunitions - 1\" does not fit: expected a number, found nothing." },
        { WorldEdit.Days("report.header.state", 2), "The edit \"report.header.state + 2 days\" does not fit: expected a day, for instance \"2025-12-31\", found \"XAA\"." },
        { WorldEdit.Append("report.header.state", "1"), "The edit \"report.header.state gets 1\" does not fit: expected a list, found \"XAA\"." },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void An_edit_that_does_not_fit_says_why(WorldEdit edit, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => RuleWorld.Load(ConventionId.Apmbc).With(edit)).Message);

    [Fact]
    public void An_edit_that_is_no_JSON_says_so() => Assert.Equal(
        "Expected JSON, for instance \"Yes\" with its quotation marks, found Yes. (Parameter 'value')",
        Assert.Throws<ArgumentException>(() => WorldEdit.Set("report.header.format", "Yes")).Message);

    [Fact]
    public void A_world_that_can_be_read_no_more_says_why() => Assert.Equal(
        "The world cannot be read any more:" + Environment.NewLine + "READ-12 report:1 $.header.reportId found 5, expected a text",
        Assert.Throws<ArgumentException>(() => RuleWorld.Load(ConventionId.Apmbc).With(WorldEdit.Set("report.header.reportId", "5")).Report).Message);

    [Fact]
    public void An_unknown_world_is_refused_with_those_that_there_are() => Assert.Equal(
        "Expected a world of Apmbc, one of base, completed, idle, initial, none, reopened, unchanged; found \"basis\".",
        Assert.Throws<ArgumentException>(() => RuleWorld.Load(ConventionId.Apmbc, "basis")).Message);
}
