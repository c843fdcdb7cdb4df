using System.Text.RegularExpressions;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

public sealed partial class ProblemSentenceTests
{
    private static readonly StatePartyReport Blank = SmallWorld.Report(Reports.Xaa);

    /// <summary>What is found does not stand at the place only where it is told as worked out, or is nothing that a sentence can show.</summary>
    [Fact]
    public void What_is_found_stands_at_the_place()
    {
        Assert.InRange(ProblemsOfExamples.All.Count, 300, 1_000);
        Assert.All(ProblemsOfExamples.All.Where(one => one.Problem.WorkedOut is null && !IsUnshown(one.Problem) && !IsOfAllReports(one.Problem)), one =>
            Assert.Equal((one.Problem.RuleId, one.Problem.Path, ProblemsOfExamples.Standing(one.World, one.Problem)), (one.Problem.RuleId, one.Problem.Path, one.Problem.Found)));
    }

    /// <summary>NMAP-03 asks for four components one by one, in words of its own: a platform that lacks three of them has one problem.</summary>
    [Fact]
    public void Nothing_is_said_twice()
    {
        var parts = ReportChecker.Default.Check(SampleEvidence.Evidence, SampleEvidence.AsOf).Parts.ToList();

        Assert.All(parts, part => Assert.Equal(part.Problems.Count, part.Problems.DistinctBy(problem => (problem.RuleId, problem.ReportId, problem.State, problem.Path, problem.Sentence(), problem.Failure.Values)).Count()));
        Assert.Single(parts.OfType<RowCheck>().Single(row => row.State?.Value == "XAK").ProblemsOf("NMAP-03"));
    }

    /// <summary>Two tables that each add up to 10 beside a total of 9: the sentences are alike, the faults are two.</summary>
    [Fact]
    public void What_reads_alike_for_other_values_is_told_twice()
    {
        var report = Blank with
        {
            Stockpile = new() { Stock = [new() { Quantity = 10 }], Totals = new() { Quantity = 9 } },
            Retained = new() { Items = [new() { Quantity = 10 }] },
        };
        var rule = MadeRules.Rule("stockpile.totals.quantity = sum(stockpile.stock.quantity) and stockpile.totals.quantity = sum(retained.items.quantity)");
        var problems = MadeRules.Checker(rule).Check(report).Problems;

        Assert.Equal(2, problems.Count);
        Assert.Single(problems.Select(problem => problem.Sentence()).Distinct());
    }

    [Fact]
    public void What_is_worked_out_or_not_shown_is_said_to_be_that()
    {
        Assert.Equal(
            ["C-09", "C-10", "C-12", "C-13", "C-14", "C-16", "C-19", "F-08", "F-09", "I-03", "X-06", "X-09", "Y-12", "Y-15", "Y-16", "Y-19", "Y-22", "R-14", "R-26", "NMAP-06"],
            ProblemsOfExamples.All.Where(one => one.Problem.WorkedOut is not null).Select(one => one.Problem.RuleId).Distinct());
        Assert.Equal(["C-11", "VA-06", "VA-08", "R-27"], ProblemsOfExamples.All.Where(one => IsUnshown(one.Problem)).Select(one => one.Problem.RuleId).Distinct());
        Assert.All(ProblemsOfExamples.All.Where(one => one.Problem.WorkedOut is not null || IsUnshown(one.Problem)), one =>
            Assert.DoesNotContain(": found ", one.Problem.Sentence(), StringComparison.Ordinal));
    }

    /// <summary>
    /// Raw logic is what only the notation needs: brackets, signs of comparison, names of rows, and the words for "not", "if and only if" and
    /// "one of both" around tests. Two suffixes stand in brackets and are no logic: where an expected value stands, and how far off it may be.
    /// </summary>
    [Fact]
    public void What_is_expected_is_told_without_logic() => Assert.All(ProblemsOfExamples.All, one =>
    {
        Assert.DoesNotMatch(Logic(), Suffix().Replace(one.Problem.Expected(), string.Empty));
        Assert.DoesNotMatch(LogicInChinese(), SuffixInChinese().Replace(one.Problem.Expected(RuleTexts.Chinese), string.Empty));
    });

    [Fact]
    public void Every_place_in_the_words_of_a_rule_is_filled() => Assert.All(ProblemsOfExamples.All, one =>
    {
        Assert.DoesNotMatch(@"\{[a-z]", one.Problem.Sentence());
        Assert.DoesNotMatch(@"\{[a-z]", one.Problem.Sentence(RuleTexts.Chinese));
    });

    [Fact]
    public void Places_in_the_words_of_a_rule_are_names_of_its_test() => Assert.All(RuleTexts.English.Data.Rules.Where(rule => rule.Value.Expected is not null), rule =>
    {
        var names = ExpressionParts.All(RuleCatalogue.Default[rule.Key].Test.Root).OfType<NameExpression>().Select(name => name.ToString()).Append("form");
        Assert.Empty(TextTemplate.Places(rule.Value.Expected!).Except(names));
    });

    [Fact]
    public void A_list_is_told_by_how_many_entries_it_has() => Assert.Equal(
        "Progress is reported in a region without areas: found 1 entry at $.hazardousAreas.areas, expected an area or a newly found area in North, in this report or the last one",
        Only("X-07", Blank with { HazardousAreas = new() { Areas = [new() { Region = "South" }] }, LandRelease = new() { Rows = [new() { Region = "North" }] } }, SmallWorld.Report(Reports.Xaa, 2024) with { HazardousAreas = new() { Areas = [new() { Region = "South" }] } }).Sentence());

    [Fact]
    public void Blanks_are_seen_in_quotes() => Assert.Equal(
        "Text has stray blanks, or code is in the wrong case: found \"North \" at $.hazardousAreas.areas[0].region, expected North",
        Only("HDR-20", Blank with { HazardousAreas = new() { Areas = [new() { Region = "North " }] } }).Sentence());

    [Fact]
    public void A_blank_text_is_one_problem()
    {
        var rule = MadeRules.Rule("present(stockpile.nilStatement.wording) and not (trim(stockpile.nilStatement.wording) in {\"\", \"-\"})");
        var problem = Assert.Single(MadeRules.Checker(rule).Check(Blank with { Stockpile = new() { NilStatement = new() { Wording = "  " } } }, SmallWorld.Catalogue(Reports.Xaa)).Problems);

        Assert.Equal("Made for a test: found \"  \" at $.stockpile.nilStatement.wording, expected a value", problem.Sentence());
    }

    [Fact]
    public void The_State_of_a_list_of_States_is_named() => Assert.Equal(
        "XAG",
        ProblemsOfExamples.All.First(one => one.Problem is { RuleId: "CMT-01", Path: "$.observationRounds[0].observed[1]" }).Problem.State?.Value);

    [Fact]
    public void Two_rows_that_clash_are_one_problem()
    {
        var rows = Enumerable.Range(0, 2).Select(_ => new StockpileItem { MunitionType = "PMN", LotNumbers = ["1"] }).ToValueList();

        Assert.Equal("$.stockpile.stock[0].munitionType", Only("B-05", Blank with { Stockpile = new() { Stock = rows } }).Path);
    }

    [Fact]
    public void What_one_State_did_not_pay_stands_apart_from_what_others_did_not_pay()
    {
        foreach (var records in ReportChecker.Default.Check(SampleEvidence.Evidence, SampleEvidence.AsOf).Records)
        {
            var problems = records["R-26"].Problems;

            Assert.InRange(problems.Count, 2, 100);
            Assert.Equal(problems.Count, problems.Select(problem => problem.Path).Distinct().Count());
            Assert.All(problems, problem => Assert.NotNull(problem.State));
        }
    }

    [Theory]
    [InlineData("header.submittedOn <= addDays(header.period.to, 1)", "no later than 1 January 2026")]
    [InlineData("header.submittedOn < header.period.from", "before 1 January 2025 (as at $.header.period.from)")]
    [InlineData("header.period.to >= header.submittedOn", "no earlier than 1 April 2026 (as at $.header.submittedOn)")]
    [InlineData("header.period.to > header.submittedOn", "after 1 April 2026 (as at $.header.submittedOn)")]
    public void Days_are_later_and_earlier(string test, string expected) =>
        Assert.Equal(expected, Assert.Single(MadeRules.Checker(MadeRules.Rule(test)).Check(Reports.Of("R", 2025, new(2026, 4, 1)), SmallWorld.Catalogue(Reports.Xaa)).Problems).Expected());

    [Fact]
    public void One_day_is_not_told_as_days()
    {
        Assert.Equal("1 day after t2", ConditionText.ToWords(new CallExpression("addDays", [new NameExpression(["t2"]), new NumberLiteral(1)]), ConditionLanguage.English));
        Assert.Equal("1 month before t2", ConditionText.ToWords(new CallExpression("addMonths", [new NameExpression(["t2"]), new NumberLiteral(-1)]), ConditionLanguage.English));
    }

    [Fact]
    public void Of_several_numbers_the_one_that_decides_is_told()
    {
        var report = Blank with { Stockpile = new() { Totals = new() { Quantity = 3 } }, Retained = new() { Totals = new() { Quantity = 9 } } };
        var check = MadeRules.Checker(MadeRules.Rule("max(stockpile.totals.quantity, retained.totals.quantity) <= 5")).Check(report, SmallWorld.Catalogue(Reports.Xaa));

        Assert.Equal("Made for a test: found 9 at $.retained.totals.quantity, expected at most 5", Assert.Single(check.Problems).Sentence());
    }

    [Fact]
    public void Lists_and_texts_are_cut_only_beyond_what_fits()
    {
        Assert.Equal("1, 2, 3, 4, 5, 6", ShownValue.Of((ValueList<string>)["1", "2", "3", "4", "5", "6"]));
        Assert.Equal(new string('a', 80), ShownValue.Of(new string('a', 80)));
    }

    private static bool IsUnshown(RuleProblem problem) => problem.Failure.Found.Kind == FoundKind.Unshown;

    /// <summary>The list of all reports stands in no document.</summary>
    private static bool IsOfAllReports(RuleProblem problem) => problem.Path == "$.reports";

    private static RuleProblem Only(string rule, StatePartyReport report, params StatePartyReport[] earlier) =>
        Assert.Single(ShippedRules.Checker(rule).Check(report, SmallWorld.Evidence(SmallWorld.Catalogue(Reports.Xaa), earlier), new(2026, 6, 1)).Problems);

    [GeneratedRegex(@"[(){}<>=]|\b[a-z]\.[a-z]|\bnot \(|\bimplies\b|\bexactly when\b|\bbut not both\b|\bfor which .* and\b|\bis plainly\b")]
    private static partial Regex Logic();

    [GeneratedRegex(@" \((as at [^()]*|a difference of up to [^()]*)\)")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"[(){}<>=（）]|\b[a-z]\.[a-z]|并非|当且仅当|二者不同时|，且.*为")]
    private static partial Regex LogicInChinese();

    [GeneratedRegex("（(见 [^（）]*|见报告 [^（）]*|允许误差 [^（）]*)）")]
    private static partial Regex SuffixInChinese();
}
