using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed;

/// <summary>What must hold for whatever is reported: over the sample, and over reports with anything at all in them.</summary>
public class EvaluationPropertyTests
{
    private static readonly IndicatorId Reported = new("SRAAP-7.1");

    private static readonly ValueList<StateCode> States = SampleEvidence.Catalogue.States.Select(state => state.Code).ToValueList();

    private static readonly Lazy<List<Evidence>> Worlds = new(() =>
        [Sample, SampleWithRecords, .. Enumerable.Range(1, 4).Select(seed => World(seed, 60)), World(5, 0)]);

    [Fact]
    public void Order_of_the_reports_changes_nothing()
    {
        var orders =
            from reports in ReportGenerator.Lists
            from shuffled in Gen.Shuffle(reports)
            from records in Gen.Elements(true, false)
            select (Reports: reports, Shuffled: shuffled, Records: records);
        var moved = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(
            Arb.From(orders, order => ReportGenerator.Fewer(order.Reports)
                .Select(fewer => order with { Reports = fewer, Shuffled = [.. order.Shuffled.Where(fewer.Contains)] })),
            order =>
            {
                var (first, second) = (Evaluate(ReportGenerator.EvidenceOf(order.Reports, order.Records)), Evaluate(ReportGenerator.EvidenceOf(order.Shuffled, order.Records)));
                Assert.Equal(Text(first), Text(second));
                Assert.Equal(first.ReportsVersion, second.ReportsVersion);
                moved += order.Reports.SequenceEqual(order.Shuffled) ? 0 : 1;
            }));

        Assert.True(moved >= 50, $"{moved} lists in another order");
    }

    [Fact]
    public void Evaluating_twice_gives_the_same_results_and_versions()
    {
        foreach (var world in Worlds.Value)
        {
            var (first, second) = (Evaluate(world), Evaluate(WithRecordsOf(world, ReportCollection.Of(world.Reports))));
            Assert.Equal(Text(first), Text(second));
            Assert.Equal((first.CatalogueVersion, first.ReportsVersion), (second.CatalogueVersion, second.ReportsVersion));
        }
    }

    [Fact]
    public void One_more_report_never_lowers_the_number_of_States_that_reported()
    {
        var additions =
            from reports in ReportGenerator.Lists
            from more in ReportGenerator.Reports
            select (Reports: reports, More: more with { Header = more.Header with { ReportId = "MORE" } });
        var rises = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(160), Prop.ForAll(
            Arb.From(additions, addition => ReportGenerator.Fewer(addition.Reports).Select(fewer => addition with { Reports = fewer })),
            addition =>
            {
                var world = ReportGenerator.EvidenceOf(addition.Reports, records: true);
                var (before, after) = (Evaluate(world)[Reported], Evaluate(world.With(addition.More))[Reported]);
                Assert.True(after.Numerator >= before.Numerator, $"{before.Numerator} before, {after.Numerator} after");
                Assert.Empty(before.Met.Except(after.Met));
                rises += after.Numerator > before.Numerator ? 1 : 0;
            }));

        Assert.True(rises >= 1, $"{rises} rises");
    }

    [Fact]
    public void Lists_hold_every_subject_once_and_the_denominator_is_what_they_say() => All(result =>
    {
        string[] lists = [.. result.Met, .. result.PartlyMet, .. result.NotMet, .. result.Unknown, .. result.Pending, .. result.NotApplicable];
        var subjects = result.Findings().Select(finding => finding.Subject).ToList();
        Assert.Equal(subjects.Order(StringComparer.Ordinal), lists.Order(StringComparer.Ordinal));
        Assert.Empty(result.Doubtful.Except(result.Unknown));
        if (result.Indicator.Measure == Measure.CountOfSubjects && subjects.Count > 0)
        {
            var members = result.Met.Count + result.PartlyMet.Count + result.NotMet.Count + result.Unknown.Count - result.Doubtful.Count;
            Assert.Equal(Rational.Of(members), result.Denominator);
            Assert.Equal(Rational.Of(result.Met.Count), result.Numerator);
        }
    });

    [Fact]
    public void Headline_lies_within_its_bounds() => All(result =>
    {
        if (result is { Value: { } value, Bounds: { } bounds })
        {
            Assert.True(bounds.Lower <= value && value <= bounds.Upper, Text(result));
            Assert.True(result.Open.Count + result.Doubtful.Count > 0 || bounds.IsExact);
        }
    });

    [Fact]
    public void Every_list_is_in_ordinal_order_and_agrees_with_the_findings() => All(result =>
    {
        foreach (var (list, status) in new[]
        {
            (result.Met, FindingStatus.Met), (result.PartlyMet, FindingStatus.PartlyMet), (result.NotMet, FindingStatus.NotMet),
            (result.Unknown, FindingStatus.Unknown), (result.Pending, FindingStatus.Pending), (result.NotApplicable, FindingStatus.NotApplicable),
        })
        {
            Assert.Equal(list.Order(StringComparer.Ordinal), list);
            Assert.All(list, subject => Assert.Equal(status, result.Finding(subject).Status));
        }
    });

    [Fact]
    public void Relations_of_the_plan_hold()
    {
        foreach (var results in Worlds.Value.Select(world => Evaluate(world)))
        {
            foreach (var relation in SiemReap.Relations)
            {
                var (first, second) = (results[relation.First], results[relation.Second]);
                var inside = relation.Kind switch
                {
                    RelationKind.Subset => first.Met.Except(second.Met),
                    RelationKind.PopulationIs => Population(first).Except(second.Met).Concat(second.Met.Except(Population(first).Concat(first.Pending))),
                    RelationKind.PopulationInside => Population(first).Except(Population(second).Concat(second.Doubtful)),
                    _ => [],
                };
                Assert.Empty(inside);
            }
        }
    }

    [Fact]
    public void Reports_of_the_other_convention_and_of_other_years_are_not_read()
    {
        var foreign = Sample.Reports.Where(report => report.Header.Convention == ConventionId.Apmbc)
            .Select(report => report with { Header = report.Header with { Convention = ConventionId.Ccm, ReportId = $"CCM-{report.Header.ReportId}" } });
        var ahead = Sample.Reports.Select(report => report with
        {
            Header = report.Header with { ReportId = $"AHEAD-{report.Header.ReportId}", Period = new() { From = new(2026, 1, 1), To = new(2026, 12, 31) } },
        });
        var more = Evidence.Of(SampleEvidence.Catalogue, ReportCollection.Of([.. Sample.Reports, .. foreign, .. ahead.DistinctBy(report => report.Header.ReportId)]));
        var (plain, with) = (Evaluate(Sample), Evaluate(more));

        Assert.Equal(
            plain.Results.Where(result => result.Indicator.Id.Value != "SRAAP-10.3").Select(Text),
            with.Results.Where(result => result.Indicator.Id.Value != "SRAAP-10.3").Select(Text));
    }

    [Fact]
    public void Knowledge_of_a_day_is_the_reports_submitted_by_that_day()
    {
        foreach (var world in Worlds.Value)
        {
            foreach (var asOf in new LocalDate[] { new(2025, 3, 1), new(2026, 4, 15), new(2026, 6, 30) })
            {
                var known = ReportCollection.Of(world.Reports.Where(report => report.Header.SubmittedOn <= asOf));
                Assert.Equal(Text(Evaluate(WithRecordsOf(world, known), new(2026, asOf))), Text(Evaluate(world, new(2026, asOf))));
            }
        }
    }

    [Fact]
    public void Many_threads_get_the_same_results_from_the_same_evidence()
    {
        var expected = Text(Evaluate(SampleWithRecords));
        var fresh = Sample.WithRecords(ConventionId.Apmbc, NoRecords);
        var texts = new string[32];
        Parallel.For(0, texts.Length, place => texts[place] = Text(Evaluate(place % 4 == 0 ? fresh.With(fresh.Reports.First()) : fresh)));

        Assert.All(texts, text => Assert.Equal(expected, text));
    }

    private static void All(Action<IndicatorResult> check)
    {
        foreach (var result in Worlds.Value.SelectMany(world => Evaluate(world).Results))
        {
            check(result);
        }
    }

    private static Evidence World(int seed, int reports)
    {
        var random = new Random(seed);
        var made = Enumerable.Range(0, reports).Select(_ => Any(random, States));
        return Evidence.Of(SampleEvidence.Catalogue, ReportCollection.Of(made)).WithRecords(ConventionId.Apmbc, NoRecords);
    }

    private static Evidence WithRecordsOf(Evidence world, ReportCollection reports)
    {
        var same = Evidence.Of(world.Catalogue, reports);
        return world.RecordsOf(ConventionId.Apmbc) is { } records ? same.WithRecords(ConventionId.Apmbc, records) : same;
    }

    private static IEnumerable<string> Population(IndicatorResult result) =>
        [.. result.Met, .. result.PartlyMet, .. result.NotMet, .. result.Unknown.Except(result.Doubtful)];
}
