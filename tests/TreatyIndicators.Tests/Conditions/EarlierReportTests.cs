using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Computed;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>The latest earlier report, values of several years, runs and gaps.</summary>
public sealed class EarlierReportTests
{
    private const string Kept = "retained.totals.quantity";

    [Fact]
    public void Latest_earlier_report_is_read_whatever_its_year()
    {
        var world = Of(Keeps(2025, 100), Keeps(2022, 120), Keeps(2021, 130));

        Assert.Equal(Truth.True, world.Try("prev.retained.totals.quantity = 120"));
        Assert.Equal(Truth.True, world.Try("year(prev.header.period.to) = 2022"));
        Assert.Equal(Truth.False, world.Try("retained.totals.quantity = prev.retained.totals.quantity"));
    }

    [Fact]
    public void Lists_of_the_earlier_report_are_gone_through()
    {
        var world = Of(Uses(2025), Uses(2024, 3, 4));

        Assert.Equal(Truth.True, world.Try("exists u in prev.retained.used : u.quantity = 4"));
        Assert.Equal(Truth.False, world.Try("forall u in prev.retained.used : u.quantity = 4"));
        Assert.Equal(Truth.True, world.Try("sum(prev.retained.used.quantity) = 7 and count(prev.retained.used) = 2"));
        Assert.Equal(Truth.True, world.Try("sum(u in prev.retained.used where u.quantity > 3 : u.quantity) = 4"));
        Assert.Equal(Truth.True, world.Try("forall u in retained.used : false"));
    }

    [Theory]
    [InlineData("present(prev.retained.totals.quantity)")]
    [InlineData("empty(prev.retained)")]
    [InlineData("count(prev.retained.used) = 0")]
    [InlineData("exists u in prev.retained.used : true")]
    [InlineData("forall u in prev.retained.used : false")]
    [InlineData("yes(prev.retained.noUseStatement)")]
    [InlineData("answered(prev.retained.alternatives.explored)")]
    [InlineData("sum(prev.retained.used.quantity) = 0")]
    [InlineData("present(prev)")]
    public void Without_an_earlier_report_nothing_is_known_of_it(string rule)
    {
        Assert.Equal(Truth.Unknown, Of(Uses(2025, 1)).Try(rule));
        Assert.NotEqual(Truth.Unknown, Of(Uses(2025, 1), Uses(2024, 1)).Try(rule));
    }

    [Theory]
    [InlineData("prev.retained.totals.quantity = 1", "COND-29 at 1: Found \"prev\", which only rules on reports can use.")]
    [InlineData("count(history(retained.totals.quantity, 2)) = 1", "COND-29 at 7: Found \"history\", which only rules on reports can use.")]
    [InlineData("hasBody(A)", "COND-29 at 1: Found \"hasBody\", which only rules on reports can use.")]
    public void Plans_cannot_look_at_earlier_reports(string condition, string error) =>
        Assert.Equal(error, Assert.Single(Condition.Parse(condition, ConditionScope.States).Errors).ToString());

    [Theory]
    [InlineData("t >= planStart", "COND-29 at 6: Found \"planStart\", which only plans can use.")]
    [InlineData("year(t) = year", "COND-29 at 11: Found \"year\", which only plans can use.")]
    [InlineData("met(\"SRAAP-14.1\", s)", "COND-29 at 1: Found \"met\", which only plans can use.")]
    public void Rules_have_no_plan_year(string rule, string error) =>
        Assert.Equal(error, Assert.Single(Condition.Parse(rule, ConditionScope.Reports).Errors).ToString());

    [Theory]
    [InlineData("header.submittedOn in period", "COND-20 at 1: Found \"header\", which is no field, record, bound name or name of the context.")]
    [InlineData("t in period", "COND-29 at 6: Found \"period\", which only plans and rules on reports can use.")]
    [InlineData("isParty(s, t)", "COND-20 at 9: Found \"s\", which is no field, record, bound name or name of the context.")]
    [InlineData("count(prev.retained.used) = 0", "COND-29 at 7: Found \"prev\", which only rules on reports can use.")]
    public void Rules_on_records_have_no_report(string rule, string error) =>
        Assert.Equal(error, Condition.Parse(rule, ConditionScope.Records).Errors[0].ToString());

    [Fact]
    public void Rule_is_no_condition_of_a_plan()
    {
        var rule = OneCondition.Parse("isParty(s, t)", ConditionScope.Reports);

        Assert.NotEqual(OneCondition.Parse("isParty(s, t)"), rule);
        Assert.Throws<ArgumentException>(() => ConditionScope.Of(ConditionScope.Reports.Universe));
        Assert.Throws<ArgumentException>(() => ConditionScope.Of(ConditionScope.Records.Universe));
    }

    [Fact]
    public void History_holds_the_values_of_so_many_years_newest_first()
    {
        var world = Of(Keeps(2025, 1), Keeps(2024, 2), Keeps(2023, null), Keeps(2022, 40), Keeps(2021, 500));

        Assert.Equal(Rational.Of(21), world.Number($"median(history({Kept}, 3))"));
        Assert.Equal(Rational.Of(2), world.Number($"count(history({Kept}, 3))"));
        Assert.Equal(Rational.Of(542), world.Number($"sum(history({Kept}, 4))"));
        Assert.Equal(Rational.Of(0), world.Number($"count(history({Kept}, 0))"));
    }

    [Fact]
    public void History_counts_years_and_not_reports()
    {
        var world = Of(Keeps(2025, 1), Keeps(2022, 40), Keeps(2021, 500));

        Assert.Equal(Rational.Of(40), world.Number($"sum(history({Kept}, 3))"));
        Assert.Equal(Rational.Of(0), world.Number($"count(history({Kept}, 2))"));
        Assert.Null(world.Number($"median(history({Kept}, 2))"));
        Assert.Equal(Truth.Unknown, Of(Keeps(2025, 1)).Try($"count(history({Kept}, 3)) = 0"));
        Assert.Equal(Truth.Unknown, (world with { Report = null }).Try($"count(history({Kept}, 3)) = 0"));
    }

    [Fact]
    public void History_of_a_list_holds_the_values_of_all_its_rows() =>
        Assert.Equal(Rational.Of(12), Of(Uses(2025, 100), Uses(2024, 5), Uses(2023, 3, 4)).Number("sum(history(retained.used.quantity, 2))"));

    [Theory]
    [InlineData(1, 100L, 90L, 100L)]
    [InlineData(2, 100L, 100L, 90L)]
    [InlineData(3, 100L, 100L, 100L)]
    public void Run_of_one_value_begins_with_this_year(int years, long now, long before, long earlier) =>
        Assert.Equal(Rational.Of(years), Of(Keeps(2025, now), Keeps(2024, before), Keeps(2023, earlier)).Number($"unchangedYears({Kept})"));

    [Fact]
    public void Year_without_a_report_or_without_the_value_ends_a_run()
    {
        Assert.Equal(Rational.Of(1), Of(Keeps(2025, 100), Keeps(2023, 100)).Number($"unchangedYears({Kept})"));
        Assert.Equal(Rational.Of(2), Of(Keeps(2025, 100), Keeps(2024, 100), Keeps(2022, 100)).Number($"unchangedYears({Kept})"));
        Assert.Equal(Rational.Of(2), Of(Keeps(2025, 100), Keeps(2024, 100), Keeps(2023, null), Keeps(2022, 100)).Number($"unchangedYears({Kept})"));
        Assert.Null(Of(Keeps(2025, null), Keeps(2024, null)).Number($"unchangedYears({Kept})"));
    }

    [Fact]
    public void Report_on_several_years_joins_the_years_around_it_and_is_one_value() =>
        Assert.Equal(Rational.Of(3), Of(Keeps(2025, 100), CatchUp(Keeps(2024, 100), 2022), Keeps(2021, 100)).Number($"unchangedYears({Kept})"));

    [Fact]
    public void Before_an_initial_report_there_is_nothing_and_before_another_one_nobody_knows()
    {
        var first = Uses(2025, 3);

        Assert.Null(Of(first).Number("unchangedYears(retained.used)"));
        Assert.Null(Of(first).Number("sumYears(retained.used.quantity, 1)"));
        Assert.Null(Of(first).Number("everCount(hazardousAreas.newlyIdentified)"));
        Assert.Equal(Truth.Unknown, Of(first).Try("inHistory(retained.used.quantity, 3)"));
        Assert.Equal(Rational.Of(1), Of(Initial(first)).Number("unchangedYears(retained.used)"));
        Assert.Equal(Rational.Of(3), Of(Initial(first)).Number("sumYears(retained.used.quantity, 1)"));
        Assert.Null(Of(Initial(first)).Number("sumYears(retained.used.quantity, 2)"));
        Assert.Equal(Rational.Of(0), Of(Initial(first)).Number("everCount(hazardousAreas.newlyIdentified)"));
        Assert.Equal(Truth.False, Of(Initial(first)).Try("inHistory(retained.used.quantity, 3)"));
        Assert.Equal(Truth.Unknown, Of(Initial(first)).Try($"count(history({Kept}, 2)) = 0"));
    }

    [Fact]
    public void Sum_over_years_takes_this_year_in()
    {
        var world = Of(Uses(2025, 1), Uses(2024, 2, 3), Uses(2023, 10));

        Assert.Equal(Rational.Of(1), world.Number("sumYears(retained.used.quantity, 1)"));
        Assert.Equal(Rational.Of(6), world.Number("sumYears(retained.used.quantity, 2)"));
        Assert.Equal(Rational.Of(16), world.Number("sumYears(retained.used.quantity, 3)"));
        Assert.Null(world.Number("sumYears(retained.used.quantity, 4)"));
        Assert.Null(world.Number("sumYears(retained.used.quantity, 0)"));
        Assert.Equal(Rational.Of(0), Of(Keeps(2025, 1), Keeps(2024, 1)).Number("sumYears(retained.used.quantity, 2)"));
    }

    [Fact]
    public void Sum_over_a_year_without_a_report_is_not_known()
    {
        Assert.Null(Of(Uses(2025, 1), Uses(2023, 10)).Number("sumYears(retained.used.quantity, 2)"));
        Assert.Null(Of(Uses(2025, 1), Uses(2023, 10)).Number("sumYears(retained.used.quantity, 3)"));
        Assert.Equal(Rational.Of(11), Of(Uses(2025, 1), CatchUp(Uses(2024, 10), 2022)).Number("sumYears(retained.used.quantity, 3)"));
        Assert.Equal(Rational.Of(1), Of(CatchUp(Uses(2025, 1), 2023), Uses(2022, 5)).Number("sumYears(retained.used.quantity, 3)"));
    }

    [Fact]
    public void Two_years_unchanged_and_unused_break_rule_Y_06()
    {
        const string rule = "not (retained.totals.quantity > 0 and unchangedYears(retained.totals.quantity) >= 2 and sumYears(retained.used.quantity, 2) = 0)";

        Assert.Equal(Truth.False, Of(Keeps(2025, 100), Keeps(2024, 100)).Try(rule));
        Assert.Equal(Truth.True, Of(Keeps(2025, 100), Keeps(2024, 110)).Try(rule));
        Assert.Equal(Truth.True, Of(Keeps(2025, 100), Uses(2024, 1) with { Retained = new() { Totals = new() { Quantity = 100 }, Used = [new() { Quantity = 1 }] } }).Try(rule));
        Assert.Equal(Truth.True, Of(Keeps(2025, 0), Keeps(2024, 0)).Try(rule));
        Assert.Equal(Truth.Unknown, Of(Keeps(2025, 100)).Try(rule));
    }

    [Fact]
    public void Rows_of_all_years_are_counted_and_a_row_reported_again_once()
    {
        var found = new NewlyIdentifiedArea { Region = "North", AreaM2 = 5, DiscoveredOn = new(2024, 3, 1) };
        StatePartyReport Found(int year, params NewlyIdentifiedArea[] rows) => SmallWorld.Report(year: year) with { HazardousAreas = new() { NewlyIdentified = [.. rows] } };

        Assert.Equal(Rational.Of(1), Of(Found(2025), Found(2024, found)).Number("everCount(hazardousAreas.newlyIdentified)"));
        Assert.Equal(Rational.Of(1), Of(Found(2025, found), Found(2024, found)).Number("everCount(hazardousAreas.newlyIdentified)"));
        Assert.Equal(Rational.Of(2), Of(Found(2025, found with { Region = "South", DiscoveredOn = new(2025, 3, 1) }), Found(2024, found)).Number("everCount(hazardousAreas.newlyIdentified)"));
        Assert.Equal(Rational.Of(0), Of(SmallWorld.Report(), SmallWorld.Report(year: 2024)).Number("everCount(hazardousAreas.newlyIdentified)"));
    }

    [Fact]
    public void Value_stands_in_an_earlier_report_or_not()
    {
        StatePartyReport Sheets(int year, params string[] types) =>
            SmallWorld.Report(year: year) with { TechnicalCharacteristics = new() { Types = [.. types.Select(type => new MunitionSheet { MunitionType = type })] } };
        var world = Of(Sheets(2025, "PMN"), Sheets(2024), Sheets(2020, "M14", "PMN-2"));

        Assert.Equal(Truth.True, world.Try("inHistory(technicalCharacteristics.types.munitionType, \"M14\")"));
        Assert.Equal(Truth.False, world.Try("inHistory(technicalCharacteristics.types.munitionType, \"PMN\")"));
        Assert.Equal(Truth.True, world.Try("inHistory(header.period.to, date(2020, 12, 31))"));
        Assert.Equal(Truth.True, world.Try("inHistory(header.kind, Annual)"));
        Assert.Equal(Truth.Unknown, world.Try("inHistory(technicalCharacteristics.types.munitionType, header.supersedes)"));
        Assert.Equal(Truth.False, world.Try("forall k in technicalCharacteristics.types : inHistory(technicalCharacteristics.types.munitionType, k.munitionType)"));
    }

    [Theory]
    [InlineData("count(history(prev.retained.totals.quantity, 2)) = 0", "COND-23 at 15: Found \"prev.retained.totals.quantity\", expected a field of the report, for instance retained.totals.quantity.")]
    [InlineData("unchangedYears(t) = 1", "COND-23 at 16: Found \"t\", expected a field of the report, for instance retained.totals.quantity.")]
    [InlineData("sumYears(header.kind, 2) = 1", "COND-23 at 10: Found \"header.kind\", expected a field that holds a number, for instance retained.used.quantity.")]
    [InlineData("sumYears(retained.usd, 2) = 1", "COND-21 at 10: Found \"usd\", which is not a field of a record (RetainedMunitions); the nearest is \"used\".")]
    [InlineData("sumYears(2 + retained.usd, 2) = 1", "COND-21 at 14: Found \"usd\", which is not a field of a record (RetainedMunitions); the nearest is \"used\".")]
    [InlineData("everCount(retained.used.quantity) = 1", "COND-23 at 11: Found \"retained.used.quantity\", expected a list of the report, for instance hazardousAreas.newlyIdentified.")]
    [InlineData("inHistory(retained.totals.quantity, \"1\")", "COND-23 at 37: Found a text, expected a number.")]
    [InlineData("inHistory(header.kind, Anual)", "COND-22 at 24: Found \"Anual\", expected a code of the list ReportKind; the nearest is \"Annual\".")]
    public void What_does_not_fit_is_told(string rule, string error) =>
        Assert.Equal(error, Assert.Single(Condition.Parse(rule, ConditionScope.Reports).Errors).ToString());

    [Fact]
    public void Periods_that_make_no_sense_do_no_harm()
    {
        var wrong = Keeps(2025, 1) with { Header = Keeps(2025, 1).Header with { Period = new() { From = new(9999, 12, 31), To = new(1, 1, 1) } } };
        var world = Of(wrong, wrong, Keeps(2024, 1));

        Assert.Equal(Rational.Of(0), world.Number($"count(history({Kept}, 2000000000))"));
        Assert.Null(world.Number($"sumYears({Kept}, 2000000000)"));
        Assert.NotNull(world.Number($"unchangedYears({Kept})"));
        Assert.Equal(Rational.Of(0), world.Number($"count(history({Kept}, -2000000000))"));
    }

    private static OneRule Of(StatePartyReport report, params StatePartyReport[] earlier) => new() { Report = report, Earlier = [.. earlier] };

    private static StatePartyReport Keeps(int year, long? quantity) => SmallWorld.Report(year: year) with { Retained = new() { Totals = new() { Quantity = quantity } } };

    private static StatePartyReport Uses(int year, params long[] quantities) =>
        SmallWorld.Report(year: year) with { Retained = new() { Used = [.. quantities.Select(quantity => new RetainedUse { Quantity = quantity })] } };

    private static StatePartyReport Initial(StatePartyReport report) => report with { Header = report.Header with { Kind = ReportKind.Initial } };

    private static StatePartyReport CatchUp(StatePartyReport report, int from) =>
        report with { Header = report.Header with { Kind = ReportKind.CatchUp, Period = report.Header.Period with { From = new LocalDate(from, 1, 1) } } };
}
