using FsCheck;
using FsCheck.Fluent;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.Evaluations;

namespace TreatyIndicators.Tests.Computed;

/// <summary>A corrected report changes what evaluating everything from scratch would change, and nothing else.</summary>
public class IncrementalTests
{
    private static readonly ValueList<StateCode> States = SampleEvidence.Catalogue.States.Select(state => state.Code).ToValueList();

    [Fact]
    public void Chain_of_random_corrections_gives_what_evaluating_from_scratch_gives()
    {
        var chains =
            from records in Gen.Elements(true, false)
            from length in Gen.Choose(1, 6)
            from seeds in Gen.Choose(0, int.MaxValue - 1).ArrayOf(length)
            select (Records: records, Seeds: seeds);
        var changes = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(
            Arb.From(chains, chain => ReportGenerator.Fewer(chain.Seeds).Select(fewer => chain with { Seeds = fewer })),
            chain =>
            {
                var evidence = chain.Records ? SampleWithRecords : Sample;
                var before = Text(Evaluate(evidence));
                foreach (var random in chain.Seeds.Select(seed => new Random(seed)))
                {
                    evidence = evidence.With(random.Next(3) == 0 ? Corrected(evidence, random) : Any(random, States));
                    var (results, scratch) = (Evaluate(evidence), Evaluate(Scratch(evidence)));
                    Assert.Equal(Text(scratch), Text(results));
                    Assert.Equal(scratch.ReportsVersion, results.ReportsVersion);
                    changes += Text(results) == before ? 0 : 1;
                    before = Text(results);
                }
            }));

        Assert.True(changes >= 5, $"{changes} changes");
    }

    [Fact]
    public void Evidence_before_the_correction_keeps_its_results()
    {
        var random = new Random(3);
        var before = Text(Evaluate(Sample));
        for (var round = 0; round < 10; round++)
        {
            _ = Evaluate(Sample.With(Any(random, States)));
        }

        Assert.Equal(before, Text(Evaluate(Sample)));
    }

    [Fact]
    public void Report_that_moves_to_another_State_changes_both() => Same(
        SmallWorld.Indicator("count(hazardousAreas.areas) >= 1"),
        SmallWorld.Report(Fictitious.XAA, id: "ONE") with { HazardousAreas = new() { Areas = [new()] } },
        SmallWorld.Report(Fictitious.XAB, id: "ONE") with { HazardousAreas = new() { Areas = [new()] } });

    [Fact]
    public void Report_that_moves_to_the_other_convention_is_no_longer_read()
    {
        var first = SmallWorld.Report(Fictitious.XAA, id: "ONE") with { HazardousAreas = new() { Areas = [new()] } };
        Same(SmallWorld.Indicator("count(hazardousAreas.areas) >= 1"), first, first with { Header = first.Header with { Convention = ConventionId.Ccm } });
    }

    [Theory]
    [InlineData("exists r in reports : r.header.state = \"XAB\" and count(r.cooperation.provided) >= 1")]
    [InlineData("exists r in reports : count(r.cooperation.provided) >= 1")]
    [InlineData("exists r in reports : r.header.state = s and (exists o in reports : count(o.cooperation.provided) >= 1)")]
    [InlineData("count(r in reports where count(r.cooperation.provided) >= 1) >= 1")]
    [InlineData("met(\"TEST-1.1\", \"XAB\")")]
    [InlineData("retains(\"XAB\", t)")]
    [InlineData("exists o in obligations : retains(o.state, t)")]
    public void Test_that_looks_at_reports_of_others_is_brought_up_to_date_for_everybody(string condition)
    {
        var other = SmallWorld.Indicator(condition) with { Id = new("TEST-1.2") };
        var before = SmallWorld.Report(Fictitious.XAB, id: "ONE");
        var after = before with { Cooperation = new() { Provided = [new()] }, Retained = new() { Totals = new() { Quantity = 5 } } };
        Same(SmallWorld.Indicator("count(cooperation.provided) >= 1"), before, after, other);
    }

    [Fact]
    public void Universe_of_reports_has_the_new_report_as_a_subject()
    {
        var universe = new Universe("r", "reports");
        var indicator = SmallWorld.Indicator("isParty(s, t)") with
        {
            Population = SmallWorld.Population(null) with { Universe = universe },
            Condition = OneCondition.Parse("count(r.cooperation.provided) >= 1", ConditionScope.Of(universe)),
        };
        Same(indicator, SmallWorld.Report(Fictitious.XAA), SmallWorld.Report(Fictitious.XAB) with { Cooperation = new() { Provided = [new()] } });
    }

    private static void Same(Indicator indicator, StatePartyReport first, StatePartyReport second, params Indicator[] more)
    {
        var plan = SmallWorld.Plan([indicator, .. more]);
        var register = Fictitious.Register() with
        {
            Deposits = [Fictitious.Joined(Fictitious.XAA, "1998-09-01", "1999-03-01"), Fictitious.Joined(Fictitious.XAB, "1998-09-01", "1999-03-01")],
            Obligations = [Fictitious.Clearance(Fictitious.XAB, "1999-03-01")],
        };
        var own = SmallWorld.Report(Fictitious.XAA, id: "OWN", submittedOn: new(2026, 1, 1));
        var evidence = SmallWorld.Evidence(SmallWorld.Catalogue(register, Fictitious.XAA, Fictitious.XAB), own, first);
        var before = Text(IndicatorEngine.Evaluate(plan, evidence, 2026, OneCondition.AsOf));
        var changed = evidence.With(second);
        var after = Text(IndicatorEngine.Evaluate(plan, changed, 2026, OneCondition.AsOf));

        Assert.NotEqual(before, after);
        Assert.Equal(Text(IndicatorEngine.Evaluate(plan, Scratch(changed), 2026, OneCondition.AsOf)), after);
    }

    private static Evidence Scratch(Evidence evidence)
    {
        var scratch = Evidence.Of(evidence.Catalogue, ReportCollection.Of(evidence.Reports));
        return evidence.RecordsOf(ConventionId.Apmbc) is { } records ? scratch.WithRecords(ConventionId.Apmbc, records) : scratch;
    }

    /// <summary>A report that is there, with one section more or less and a later day: what decides who helps, retains, found stock.</summary>
    private static StatePartyReport Corrected(Evidence evidence, Random random)
    {
        var report = evidence.Reports.ElementAt(random.Next(evidence.Reports.Count));
        var header = report.Header with { SubmittedOn = report.Header.SubmittedOn.PlusDays(random.Next(-40, 40)) };
        var year = header.Period.To.Year;
        return random.Next(5) switch
        {
            0 => report with { Header = header, Cooperation = random.Next(2) == 0 ? null : new() { Provided = [new() { MultiYear = true }] } },
            1 => report with { Header = header, Retained = random.Next(2) == 0 ? null : new() { Totals = new() { Quantity = random.Next(2) } } },
            2 => report with { Header = header, Stockpile = random.Next(2) == 0 ? null : new() { Discoveries = [new() { DiscoveredOn = new(year, 7, 1) }] } },
            3 => report with { Header = header, NationalImplementation = random.Next(2) == 0 ? null : new() { Article9Status = Article9Status.Fulfilled } },
            _ => report with { Header = header with { Cover = [] } },
        };
    }
}
