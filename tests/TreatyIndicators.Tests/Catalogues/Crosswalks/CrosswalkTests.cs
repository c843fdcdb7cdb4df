namespace TreatyIndicators.Tests.Catalogues.Crosswalks;

public sealed class CrosswalkTests
{
    private static readonly Label Why = new() { En = "Both ask it." };
    private static readonly Correspondence Pair = Of("SRAAP-1.1", CorrespondenceKind.Narrower, "LAP-1.1");

    [Fact]
    public void The_other_direction_is_worked_out()
    {
        var crosswalk = Crosswalk.Of([Pair, Of("SRAAP-9.1", CorrespondenceKind.Same, "LAP-1.1"), Of("VAP-1", CorrespondenceKind.Wider, "LAP-1.1")]);

        Assert.Equal(
            ["LAP-1.1 Wider SRAAP-1.1", "LAP-1.1 Same SRAAP-9.1", "LAP-1.1 Narrower VAP-1"],
            crosswalk.Of(new("LAP-1.1")).Select(one => $"{one.First} {one.Kind} {one.Second}"));
        Assert.Equal([Pair], crosswalk.Of(new("SRAAP-1.1")));
        Assert.Equal(3, crosswalk.Correspondences.Count);
    }

    [Fact]
    public void Turned_twice_a_correspondence_is_itself() => Assert.All(
        Enum.GetValues<CorrespondenceKind>(), kind => Assert.Equal(Pair with { Kind = kind }, (Pair with { Kind = kind }).Inverse().Inverse()));

    [Fact]
    public void An_indicator_of_which_nothing_is_said_has_no_counterpart() => Assert.Empty(Crosswalk.Of([Pair]).Of(new("LAP-2.1")));

    [Fact]
    public void Between_two_plans_all_are_seen_from_the_first()
    {
        var (siemReap, lausanne) = (Catalogue.Default.Plan(ActionPlanId.SiemReapAngkor), Catalogue.Default.Plan(ActionPlanId.Lausanne));
        var shipped = Catalogue.Default.Crosswalk;

        Assert.All(shipped.Between(lausanne, siemReap), one => Assert.StartsWith("LAP-", one.First.Value, StringComparison.Ordinal));
        Assert.Equal(
            shipped.Between(siemReap, lausanne).Select(one => one.Inverse()).OrderBy(one => one.First).ThenBy(one => one.Second),
            shipped.Between(lausanne, siemReap));
        Assert.Empty(shipped.Between(lausanne, lausanne));
    }

    [Fact]
    public void A_catalogue_takes_another_crosswalk_and_has_another_version()
    {
        var own = Catalogue.Default.WithCrosswalk(Crosswalk.Of([Pair]));

        Assert.Equal([Pair], own.Crosswalk.Correspondences);
        Assert.NotEqual(Catalogue.Default.Version, own.Version);
        Assert.Equal(own.Version, Catalogue.Default.WithCrosswalk(Crosswalk.Of([Pair with { }])).Version);
        Assert.NotEqual(own.Version, Catalogue.Default.WithCrosswalk(Crosswalk.Of([Pair with { Kind = CorrespondenceKind.Wider }])).Version);
        Assert.Equal(own.Crosswalk, own.WithMeetings([]).Crosswalk);
    }

    [Fact]
    public void A_catalogue_says_which_indicators_it_does_not_hold() => Assert.Equal(
        ["CROSS-03 crosswalk $.correspondences[0].second found \"LAP-99.1\", expected an indicator of a plan of the catalogue; the nearest is \"LAP-19.1\""],
        Catalogue.Default.WithCrosswalk(Crosswalk.Of([Of("SRAAP-1.1", CorrespondenceKind.Same, "LAP-99.1")])).Check().Select(problem => problem.ToString()));

    [Fact]
    public void What_is_missing_or_stands_twice_is_refused_with_all_that_is_wrong()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Crosswalk.Of(
            [Pair, Pair.Inverse(), Pair with { Kind = CorrespondenceKind.Wider }, default!, Of("LAP-1.1", (CorrespondenceKind)9, "LAP-2.1") with { Reason = null! }],
            [new("a", "standards.updated", Why, Why), new("a", "standards.chapters.number", Why, Why), new(null!, null!, Why, Why)]));

        Assert.Equal(
            """
            CROSS-05 crosswalk $.correspondences[1] found LAP-1.1 and SRAAP-1.1 a second time, expected each pair once, in one direction
            CROSS-06 crosswalk $.correspondences[2] found LAP-1.1 to be Narrower to SRAAP-1.1, and Wider before, expected each pair once
            CROSS-01 crosswalk $.correspondences[3] found no indicator, expected two: an abbreviation, a hyphen and two numbers, for instance SRAAP-7.1, or one number, for instance VAP-1
            CROSS-02 crosswalk $.correspondences[4].kind found 9, expected one of Same, Narrower, Wider, Related
            CROSS-07 crosswalk $.correspondences[4].reason found no words, expected why, in one sentence
            CROSS-04 crosswalk $.correspondences[4] found LAP-1.1 and LAP-2.1, expected indicators of two plans; how those of one plan hang together is said in the plan
            CROSS-05 crosswalk $.sharedFacts[1].id found "a" a second time, expected each fact once
            CROSS-08 crosswalk $.sharedFacts[1].path found "standards.chapters.number", expected a field of the report with one value, for instance "standards.updated"
            CROSS-07 crosswalk $.sharedFacts[2] found no identifier or no path, expected both, for instance "standards" and "standards.updated" (Parameter 'correspondences')
            """,
            thrown.Message);
    }

    internal static Correspondence Of(string first, CorrespondenceKind kind, string second) => new(new(first), kind, new(second), Why);
}
