using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

public sealed class UnreadRecordFiles : IDisposable
{
    private const string Good = """
        { "convention": "Apmbc", "records": { "notices": [], "votes": [], "finance": { "payments": [{ "state": "ALB" }], "arrears": [] } } }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_list_of_which_one_file_cannot_be_read_counts_as_not_supplied()
    {
        folder.Write("a.json", Good);
        folder.Write("b.json", """{ "convention": "Apmbc", "records": { "finance": { "payments": [{ "state": 7 }] }, "votes": [] } }""");

        var evidence = Evidence.Load(Catalogue.Default, folder.Root);
        var records = evidence.RecordsOf(ConventionId.Apmbc)!;

        Assert.Null(records.Finance!.Payments);
        Assert.Null(records.Votes);
        Assert.Empty(records.Finance.Arrears!);
        Assert.Empty(records.Notices!);
        var problem = Assert.Single(evidence.Problems, problem => problem.Code == "REC-03");
        Assert.Equal(
            "found a file that cannot be read with rows of finance.payments, votes, expected the whole of a list; without it these lists count as not supplied",
            problem.Sentence);
        Assert.EndsWith("b.json", problem.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_convention_leaves_the_lists_as_they_are()
    {
        folder.Write("a.json", Good);
        folder.Write("b.json", """{ "convention": "Ccm", "records": { "votes": [{ "state": 7 }] } }""");

        Assert.Empty(Evidence.Load(Catalogue.Default, folder.Root).RecordsOf(ConventionId.Apmbc)!.Votes!);
    }

    [Theory]
    [InlineData("""{ "records": { "votes": [] } }""")]
    [InlineData("""{ "convention": "Apmcb", "records": { "votes": [{ "state": 7 }] } }""")]
    [InlineData("""{ "convention": 7, "records": { "votes": [], "strange": [], "finance": 7 } }""")]
    [InlineData("""{ "records": { "votes": [ {} , ] , "notices": [""")]
    public void Where_the_convention_cannot_be_told_it_may_be_any(string text)
    {
        folder.Write("a.json", Good);
        folder.Write("b.json", text);

        var records = Evidence.Load(Catalogue.Default, folder.Root).RecordsOf(ConventionId.Apmbc)!;

        Assert.Null(records.Votes);
        Assert.Empty(records.Notices!);
        Assert.NotEmpty(records.Finance!.Payments!);
    }

    [Fact]
    public void A_figure_over_a_list_that_is_not_whole_is_unknown()
    {
        var whole = SampleEvidence.Evidence;
        whole.Save(SampleEvidence.Catalogue, folder.PathOf("copy"));
        folder.Write("copy/extra.json", """{ "convention": "Apmbc", "records": { "finance": { "payments": [{ "amount": "much" }] } } }""");

        var partly = Evidence.Load(SampleEvidence.Catalogue, folder.PathOf("copy"));
        var paid = new IndicatorId("SRAAP-9.1");

        Assert.NotNull(Result(whole).Value);
        Assert.Null(Result(partly).Value);
        Assert.Equal(["finance.payments"], Result(partly).MissingRecords);

        IndicatorResult Result(Evidence evidence) =>
            IndicatorEngine.Evaluate(evidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor), evidence, SampleEvidence.Year, SampleEvidence.AsOf)[paid];
    }
}
