using NodaTime;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.Evaluations;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed.Readings;

/// <summary>Named readings: chosen in one call, or beside the headline with their spread.</summary>
public class ReadingTests
{
    private static readonly IndicatorId Reported = new("SRAAP-7.1");

    private static readonly Indicator First = Indicator("stockpile.neverHeld = true") with
    {
        PartlyMetWhen = Parse("header.guideLayout = true"),
        DecidingFields = ["stockpile.neverHeld"],
        Readings =
        [
            Reading("strict", ReadingKind.Condition, "stockpile.neverHeld = true and riskEducation.residual = true"),
            Reading("few", ReadingKind.Population, "retained.noUseStatement = true"),
            Reading("persons", ReadingKind.SumOverSubjects, "retained.totals.quantity") with { Unit = IndicatorUnit.Persons },
        ],
    };

    private static readonly Indicator Second = Indicator("met(\"TEST-1.1\", s)") with
    {
        Id = new("TEST-1.2"),
        Readings = [Reading("strict", ReadingKind.Population, "met(\"TEST-1.1\", s)")],
    };

    [Fact]
    public void A_reading_of_each_kind_has_a_figure_of_its_own_beside_the_headline()
    {
        var result = Results().Results[0];

        Assert.Equal("2/3=200/3 met [XAA, XAB] partly []", Told(result));
        Assert.Equal(
            ["strict: 1/3=100/3 met [XAA] partly []", "few: 1/1=100 met [XAB] partly []", "persons: 11/3=11 met [XAA, XAC] partly []"],
            result.Readings.Select(reading => $"{reading.Reading.Name}: {Told(reading.Result)}"));
    }

    [Fact]
    public void The_spread_is_that_of_the_headline_and_the_readings_in_its_unit() =>
        Assert.Equal(new Spread(new(100, 3), Rational.Of(100)), Results().Results[0].Spread);

    [Fact]
    public void Without_a_second_value_there_is_no_spread() =>
        Assert.Null(Evaluate(First with { Readings = [First.Readings[2]] }, World()).Spread);

    [Fact]
    public void Under_a_reading_every_indicator_that_has_it_uses_it_and_the_others_stay()
    {
        var results = Results();
        var under = results.Under("few");

        Assert.Equal(["few"], under.Readings);
        Assert.Equal("1/1=100 met [XAB] partly []", Told(under.Results[0]));
        Assert.Equal(["few"], under.Results[0].Under.Select(reading => reading.Name));
        Assert.Equal("Tested/few", under.Results[0].Indicator.Population.Name);
        Assert.Same(results.Results[1], under.Results[1]);
        Assert.Same(results.Plan, under.Plan);
    }

    /// <summary>Under <c>strict</c> the first indicator has one State in its numerator, but the second still asks the first as it is defined.</summary>
    [Fact]
    public void What_is_asked_of_another_indicator_is_asked_of_it_as_the_plan_defines_it()
    {
        var under = Results().Under("strict");

        Assert.Equal(["XAA"], under.Results[0].Met);
        Assert.Equal("2/2=100 met [XAA, XAB] partly []", Told(under.Results[1]));
    }

    [Fact]
    public void A_reading_of_the_population_and_one_of_the_condition_go_together()
    {
        var (both, oneByOne) = (Results().Under("strict", "few"), Results().Under("strict").Under("few"));

        Assert.Equal("0/1=0 met [] partly []", Told(both.Results[0]));
        Assert.Equal(Text(both), Text(oneByOne));
        Assert.Equal(both.Readings, oneByOne.Readings);
    }

    [Fact]
    public void The_readings_and_the_spread_are_the_same_under_a_reading()
    {
        var (plain, under) = (Results().Results[0], Results().Under("strict").Results[0]);

        Assert.Equal(plain.Readings.Select(reading => Text(reading.Result)), under.Readings.Select(reading => Text(reading.Result)));
        Assert.Equal(plain.Spread, under.Spread);
    }

    [Fact]
    public void Two_readings_that_replace_the_same_part_are_refused() => Assert.Equal(
        "TEST-1.1 has the readings 'strict' and 'persons', each of which replaces its condition; expected at most one of them.",
        Assert.Throws<ArgumentException>(() => Results().Under("strict", "persons")).Message);

    [Theory]
    [InlineData("strickt", "A plan for a test has no reading 'strickt'; the nearest is 'strict'.")]
    [InlineData("xyz", "A plan for a test has no reading 'xyz'; it has strict, few, persons.")]
    public void A_name_that_no_indicator_has_is_refused(string name, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Results().Under(name)).Message);

    [Fact]
    public void A_plan_without_readings_says_so() => Assert.Equal(
        "A plan for a test has no reading 'few'; it has none.",
        Assert.Throws<KeyNotFoundException>(() => IndicatorEngine.Evaluate(Plan(Indicator("stockpile.neverHeld = true")), World(), 2026, AsOf).Under("few")).Message);

    [Fact]
    public void Explaining_under_a_reading_explains_the_definition_that_was_used()
    {
        var explained = Results().Under("few").Explain(Id, "XAC");

        Assert.Equal(["few"], explained.Under.Select(reading => reading.Name));
        Assert.Equal(FindingStatus.NotApplicable, explained.Finding.Status);
        Assert.Equal("retained.noUseStatement = true", explained.Population!.Test.ToString());
        Assert.Empty(Results().Explain(Id, "XAC").Under);
    }

    [Fact]
    public void A_set_can_be_limited_to_some_indicators()
    {
        var only = Results().Only(Second.Id);

        Assert.Equal([Second.Id], only.Results.Select(result => result.Indicator.Id));
        Assert.Equal([Second.Id], only.Under("strict").Results.Select(result => result.Indicator.Id));
        Assert.Equal("A plan for a test has no indicator TEST-1.1.", Assert.Throws<KeyNotFoundException>(() => only[Id]).Message);
    }

    [Fact]
    public void Reports_by_30_April_are_counted_apart_from_those_by_the_cut_off()
    {
        var evidence = Evidence(
            Catalogue(State(0), State(1), State(2)), SmallWorld.Report(State(0), submittedOn: new LocalDate(2026, 4, 30)), SmallWorld.Report(State(1), submittedOn: new LocalDate(2026, 5, 1)));
        var results = IndicatorEngine.Evaluate(SiemReap, evidence, 2026, AsOf);

        Assert.Equal(["XAA", "XAB"], results[Reported].Met);
        Assert.Equal(["XAA"], results.Under("by30April")[Reported].Met);
        Assert.Equal(new Spread(new(100, 3), new(200, 3)), results[Reported].Spread);
    }

    [Fact]
    public void Affected_is_read_narrowly_by_every_indicator_over_it_in_one_call()
    {
        var results = Evaluate(Sample);
        var narrow = results.Under("affectedNarrow");
        var duty = results[new("SRAAP-22.1")].Denominator;
        var affected = results.Results.Where(result => result.Indicator.Population.Name == "Affected").Select(result => result.Indicator.Id).ToList();

        Assert.Equal(14, affected.Count);
        Assert.All(affected, indicator => Assert.Equal("Affected/affectedNarrow", narrow[indicator].Indicator.Population.Name));
        Assert.Contains(affected, indicator => narrow[indicator].Denominator != results[indicator].Denominator);
        Assert.Equal(duty, narrow[new("SRAAP-1.1")].Denominator);
        Assert.Equal(73, results.Results.Zip(narrow.Results).Count(pair => ReferenceEquals(pair.First, pair.Second)));
    }

    /// <summary>Each reading of the shipped plan against a plan in which the definition stands written out.</summary>
    [Fact]
    public void A_reading_gives_what_a_plan_with_the_definition_written_out_gives()
    {
        var results = Evaluate(SampleWithRecords);
        var compared = 0;
        foreach (var result in results.Results)
        {
            foreach (var reading in result.Readings)
            {
                var plan = SiemReap with { Indicators = SiemReap.Indicators.Select(other => other.Id == result.Indicator.Id ? reading.Result.Indicator : other).ToValueList() };
                var written = IndicatorEngine.Evaluate(plan, SampleWithRecords, results.Question)[result.Indicator.Id];
                Assert.Equal(Text(written), Text(reading.Result));
                Assert.Equal(Text(written), Text(results.Under(reading.Reading.Name)[result.Indicator.Id]));
                compared++;
            }
        }

        Assert.Equal(54, compared);
    }

    [Fact]
    public void After_a_correction_readings_are_those_of_the_corrected_reports()
    {
        var before = Evaluate(Sample).Under("by30April");
        var late = Sample.Reports.First(report => report.Header.ReportId == "XAA-2025");
        var corrected = Sample.With(late with { Header = late.Header with { SubmittedOn = new LocalDate(2026, 5, 2) } });
        var fresh = Evidence.Of(Sample.Catalogue, ReportCollection.Of(corrected.Reports));

        Assert.Contains("XAA", before[Reported].Met);
        Assert.DoesNotContain("XAA", Evaluate(corrected).Under("by30April")[Reported].Met);
        Assert.Equal(Text(Evaluate(fresh).Under("by30April")), Text(Evaluate(corrected).Under("by30April")));
    }

    [Fact]
    public void Many_threads_find_the_same_readings()
    {
        var results = Evaluate(Evidence.Of(Sample.Catalogue, Sample.Reports));
        var found = Enumerable.Range(0, 16).AsParallel().Select(_ => Text(results.Under("affectedNarrow", "by30April"))).Distinct().ToList();

        Assert.Single(found);
    }

    private static string Told(IndicatorResult result) => $"{result.Numerator}/{result.Denominator}={result.Value} met {result.Met} partly {result.PartlyMet}";

    private static IndicatorReading Reading(string name, ReadingKind kind, string condition) =>
        new() { Name = name, Title = new() { En = $"read as {name}" }, Kind = kind, Condition = Parse(condition) };

    private static ResultSet Results() => IndicatorEngine.Evaluate(Plan(First, Second), World(), 2026, AsOf);

    private static Evidence World() => Evidence(
        Catalogue(State(0), State(1), State(2)), Report(0, true, true, false, 4), Report(1, true, false, true, 0), Report(2, false, true, false, 7));

    private static StatePartyReport Report(int state, bool holds, bool strict, bool few, long persons) => SmallWorld.Report(State(state)) with
    {
        Stockpile = new() { NeverHeld = holds },
        RiskEducation = new() { Residual = strict },
        Retained = new() { NoUseStatement = few, Totals = new() { Quantity = persons } },
    };
}
