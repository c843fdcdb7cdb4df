using TreatyIndicators.Tests.PublishedFigures.Cases;
using TreatyIndicators.Tests.Tool;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>What the review of the Vientiane plan and the committee's observations teach beside their numbers.</summary>
public sealed class ReviewTests
{
    private static readonly PublishedFigure Review = PublishedFigure.Read("ccm-vap-assistance-2015");
    private static readonly PublishedFigure Round = PublishedFigure.Read("apmbc-committee-reports-2025");
    private static readonly ResultSet OfTheReview = ReviewFigures.OfTheReview(Review).Evaluate(new(2015, Day(Review.AsOf)));

    [Theory]
    [InlineData("VAP-1", "16")]
    [InlineData("VAP-2", "8/16")]
    [InlineData("VAP-3", "34")]
    [InlineData("VAP-4", "8/34")]
    [InlineData("VAP-5", "12")]
    [InlineData("VAP-6", "7/12")]
    [InlineData("VAP-7", "27")]
    public void The_published_numbers_come_out_of_evidence(string indicator, string published)
    {
        var result = OfTheReview[new(indicator)];
        Assert.Equal(published, result.Indicator.Unit == IndicatorUnit.Percent ? Comparison.FractionOf(result) : $"{result.Value}");
    }

    [Theory]
    [InlineData("VAP-2", "50")]
    [InlineData("VAP-4", "23.5")]
    [InlineData("VAP-6", "58.3")]
    public void Shares_are_given_where_part_and_whole_are_printed(string indicator, string share) =>
        Assert.Equal(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture), OfTheReview[new(indicator)].Value!.Value.Round(1));

    [Fact]
    public void No_rate_over_all_parties_is_given() => Assert.Equal(
        ["VAP-2", "VAP-4", "VAP-6", "VAP-8"],
        OfTheReview.Plan.Indicators.Where(indicator => indicator.Unit == IndicatorUnit.Percent).Select(indicator => indicator.Id.Value));

    [Fact]
    public void Groups_overlap_so_that_their_sum_is_no_number_of_States()
    {
        ValueList<string>[] groups = [OfTheReview[new("VAP-1")].Met, OfTheReview[new("VAP-3")].Met, OfTheReview[new("VAP-5")].Met];
        Assert.Equal((62, 34), (groups.Sum(group => group.Count), groups.SelectMany(group => group).Distinct().Count()));
        Assert.Equal(
            ["VAP-1 VAP-3", "VAP-1 VAP-5", "VAP-3 VAP-5", "VAP-2 VAP-4", "VAP-2 VAP-6", "VAP-4 VAP-6"],
            OfTheReview.Relations.Where(one => one.Relation.Kind == RelationKind.Overlap).Select(one => $"{one.Relation.First} {one.Relation.Second}"));
    }

    [Fact]
    public void How_specific_needs_were_is_unknown_where_no_coder_said_so()
    {
        var result = OfTheReview[new("VAP-8")];
        var told = result.Unknown.Except(result.Doubtful).ToList();
        Assert.Equal((0, 0), (result.Met.Count, told.Count(state => !OfTheReview[new("VAP-2")].Met.Contains(state) && !OfTheReview[new("VAP-4")].Met.Contains(state) && !OfTheReview[new("VAP-6")].Met.Contains(state))));
        Assert.NotEmpty(told);
        Assert.NotEqual(result.Bounds!.Value.Lower, result.Bounds.Value.Upper);
    }

    [Fact]
    public void South_Sudan_held_a_session_and_is_not_among_the_States_observed()
    {
        var results = ReviewFigures.Observations(Round);
        Assert.Equal(["GNB", "SSD"], results[new("OBS-3.1")].Met);
        Assert.Equal((40, false, true), (results[new("OBS-1.2")].Met.Count, results[new("OBS-1.2")].Met.Contains("SSD"), results[new("OBS-1.2")].Met.Contains("GNB")));
        Assert.Equal(["SDN"], results[new("OBS-3.2")].Met);
    }

    [Fact]
    public void A_State_observed_without_a_report_violates_the_relation()
    {
        var world = ReviewFigures.OfTheCommittee(Round);
        var late = world with { Reports = [.. world.Reports.Where(report => report.Header.State != new StateCode("THA"))] };
        var relation = late.Evaluate(new(2025, Day(Round.AsOf)) { Cutoff = Day("2025-06-16") }).Relations[0];
        Assert.Equal((RelationKind.Subset, RelationOutcome.Violated), (relation.Relation.Kind, relation.Outcome));
        Assert.Equal(["THA"], relation.Violating);
    }

    [Fact]
    public void The_cut_off_of_the_round_gives_the_same_as_that_of_the_question()
    {
        var results = ReviewFigures.OfTheCommittee(Round).Evaluate(new(2025, Day(Round.AsOf)));
        Assert.Equal(ReviewFigures.Observations(Round)[new("OBS-1.1")].Met, results.Under("roundCutoff")[new("OBS-1.1")].Met);
    }

    [Fact]
    public void The_tool_prints_the_numbers_of_the_review_from_a_folder() => Assert.Equal(
        ["VAP-1 16/", "VAP-2 8/16", "VAP-3 34/", "VAP-4 8/34", "VAP-5 12/", "VAP-6 7/12", "VAP-7 27/"],
        Printed(ReviewFigures.OfTheReview(Review), "--plan", "vientiane-review", "--year", "2015", "--as-of", Review.AsOf)
            .Where(row => row[0] != "VAP-8")
            .Select(row => row[4] == "percentageOfPopulation" ? $"{row[0]} {row[6]}/{row[7]}" : $"{row[0]} {row[6]}/"));

    [Fact]
    public void The_tool_prints_the_40_States_of_the_committee_from_a_folder()
    {
        var row = Printed(ReviewFigures.OfTheCommittee(Round), "--plan", "observations", "--year", "2025", "--as-of", Round.AsOf).Single(row => row[0] == "OBS-1.2");

        Assert.Equal(Round.Numerator.Select(state => state.Value).Order(StringComparer.Ordinal), row[18].Split(';'));
        Assert.Equal("40", row[6]);
    }

    /// <summary>The rows of the CSV; what stands in quotation marks, titles with commas, is not looked at.</summary>
    private static List<string[]> Printed(World world, params string[] options)
    {
        using var folder = new TemporaryFolder();
        (world.Records is { } records ? world.Evidence.WithRecords(world.Convention, records) : world.Evidence).Save(Catalogue.Default, folder.Root);
        var run = ToolRun.Of(["evaluate", "--reports", folder.Root, .. options, "--format", "csv"]);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        return [.. run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => System.Text.RegularExpressions.Regex.Replace(line, "\"[^\"]*\"", "quoted").Split(','))];
    }
}
