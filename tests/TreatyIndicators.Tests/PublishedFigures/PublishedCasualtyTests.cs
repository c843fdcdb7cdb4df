using System.Globalization;
using System.Text.Json.Nodes;
using FluentValidation;
using TreatyIndicators.Tests.Checked;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>Published tables of casualties through the validators, as a team would run them: by year, by State, by device and by age.</summary>
public sealed class PublishedCasualtyTests
{
    /// <summary>Landmine Monitor, country profile Serbia, 2018: 14 years, 145 in all; years that are not listed had none.</summary>
    private static readonly PublishedTable Serbia = PublishedTable.Load("casualties-serbia-by-year.csv");

    /// <summary>Landmine Monitor 2024, as told by chronicle.lu and HI: the ten States with most casualties in 2023, and 5,757 in all States and areas.</summary>
    private static readonly JsonNode TopTen = JsonNode.Parse(File.ReadAllText(RepositoryFolder.Path("tests/TreatyIndicators.Tests/PublishedFigures/Data/apmbc-casualties-2023-top10.json")))!["published"]!;

    private static readonly RuleCatalogue Margins = RuleCatalogue.Default.Only("VA-01", "VA-02", "VA-03");

    [Fact]
    public void Serbia_year_by_year_comes_to_the_printed_total()
    {
        var reports = SerbianReports(in2016: 1);

        Assert.Equal(18, reports.Count);
        Assert.Equal(145, reports[^1].VictimAssistance!.Victims!.Total);
        Assert.Empty(Roll(reports));
    }

    /// <summary>The text of the same page has 2 casualties in 2016 where the table has 1.</summary>
    [Fact]
    public void Serbia_with_the_casualties_of_the_text_is_one_more_than_the_printed_total() =>
        Assert.Equal(["[SRB-2016].VictimAssistance.Victims.Total Y-20 -1"], Roll(SerbianReports(in2016: 2)));

    [Fact]
    public void Table_and_text_of_Serbia_2016_are_told_apart()
    {
        var evidence = Evidence.Of(Catalogue.Default, ReportCollection.Of(SerbianReports(in2016: 1)))
            .WithRecords(ConventionId.Apmbc, new() { Reference = new() { MonitorCasualties = [new() { State = new("SRB"), Year = 2016, Total = 2 }, new() { State = new("SRB"), Year = 2015, Total = 6 }] } });

        Assert.Equal(["[SRB-2016].VictimAssistance.Casualties.Total R-31 -1"], Told(new EvidenceValidator(rules: RuleCatalogue.Default.Only("R-31")).Validate(evidence).Errors));
    }

    [Fact]
    public void Each_of_the_ten_States_of_2023_has_the_casualties_that_were_printed_and_a_fifth_more_would_be_flagged()
    {
        var printed = TopTen["by_state"]!.AsObject().ToDictionary(one => one.Key, one => (long)one.Value!);
        var validator = new EvidenceValidator(new(2024, 12, 31), RuleCatalogue.Default.Only("R-31"));

        Assert.Empty(Told(validator.Validate(OfTen(printed, _ => 0)).Errors));
        Assert.Equal(
            printed.Select(one => $"[{one.Key}-2023].VictimAssistance.Casualties.Total R-31 {(one.Value / 5) + 1}").Order(StringComparer.Ordinal),
            Told(validator.Validate(OfTen(printed, count => (count / 5) + 1)).Errors).Order(StringComparer.Ordinal));
    }

    /// <summary>The other 45 States and areas are not printed: the ten do not make up the total, and by how much is told.</summary>
    [Fact]
    public void The_ten_States_of_2023_are_1058_short_of_the_total_of_all()
    {
        var printed = TopTen["by_state"]!.AsObject().ToDictionary(one => one.Key, one => (long)one.Value!);
        IEnumerable<string> against(long total) => Told(new EvidenceValidator(new(2024, 12, 31), RuleCatalogue.Of(
            [MadeRules.Rule($"sum(k in reference.monitorCasualties where k.year = 2023 : k.total) = {total}", subject: RuleSubject.Records, scope: RuleScope.CrossSource)])).Validate(OfTen(printed, _ => 0)).Errors);

        Assert.Equal(["TEST-1 -1058"], against((long)TopTen["value"]!).Select(told => told[(told.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Assert.Empty(against(4_699));
    }

    /// <summary>Of the ages only the 1,498 children were printed beside the total of 5,757.</summary>
    [Fact]
    public void Children_of_2023_alone_are_no_table_by_age()
    {
        var casualties = new Casualties { Total = (long)TopTen["value"]!, ByAge = [new() { AgeBand = new() { To = 17 }, Count = (long)TopTen["other_values"]!["children"]! }] };

        Assert.Equal(["VictimAssistance.Casualties.Total VA-02 4259"], Margin(casualties));
        Assert.Empty(Margin(casualties with { ByAge = [.. casualties.ByAge, new() { AgeBand = new() { Unknown = true }, Count = 4_259 }] }));
    }

    /// <summary>Landmine Monitor 2007 and 2008, country key data: a table by device adds up only with the rows of other and unknown devices.</summary>
    [Theory]
    [InlineData("HRV", "LM2007", 2)]
    [InlineData("KHM", "LM2007", 239)]
    [InlineData("KHM", "LM2008", 203)]
    [InlineData("AFG", "LM2007", 65)]
    public void A_table_by_device_without_other_and_unknown_devices_is_short_by_these(string state, string edition, long missing)
    {
        var row = PublishedTable.Load("lm-country-key-data-2007-2009.csv").All.Single(row => row["state"] == state && row["edition"] == edition);
        var devices = row["by_device"].Split(';').Select(device => device.Trim().Split(' ')).ToList();
        Casualties of(IEnumerable<string[]> rows) => new() { Total = row.Count("casualties"), ByDevice = [.. rows.Select(device => new DeviceCount { Count = long.Parse(device[^1], CultureInfo.InvariantCulture) })] };

        Assert.Empty(Margin(of(devices)));
        Assert.Equal([$"VictimAssistance.Casualties.Total VA-03 {missing}"], Margin(of(devices.Where(device => device[0] is not ("other" or "unknown")))));
    }

    /// <summary>No table by sex is among the published figures: this one is invented.</summary>
    [Fact]
    public void A_table_by_sex_that_is_two_short_is_flagged()
    {
        var casualties = new Casualties { Total = 40, BySex = [new() { Sex = Sex.M, Count = 30 }, new() { Sex = Sex.F, Count = 8 }] };

        Assert.Equal(["VictimAssistance.Casualties.Total VA-02 2"], Margin(casualties));
        Assert.Equal(
            ["Casualties.Total VA-02 2"],
            Told(new SectionValidator<VictimAssistance>(rules: Margins).Validate(new VictimAssistance { Casualties = casualties }).Errors));
    }

    private static IEnumerable<string> Margin(Casualties casualties) =>
        Told(new StatePartyReportValidator(Margins, Computed.SmallWorld.Catalogue(Reports.Xaa)).Validate(Reports.Of("R1", 2023, new(2023, 12, 31)) with { VictimAssistance = new() { Casualties = casualties } }).Errors);

    private static IEnumerable<string> Roll(IEnumerable<StatePartyReport> reports) =>
        Told(new ReportHistoryValidator(rules: RuleCatalogue.Default.Only("Y-20")).Validate(ReportCollection.Of(reports)).Errors);

    private static IEnumerable<string> Told(IEnumerable<FluentValidation.Results.ValidationFailure> failures) =>
        failures.Select(failure => $"{failure.PropertyName} {failure.ErrorCode} {((RuleProblem)failure.CustomState).Difference}");

    /// <summary>One report a year: the casualties of the table, and the victims of all years so far; in the last year the printed total.</summary>
    private static List<StatePartyReport> SerbianReports(long in2016)
    {
        var counts = Serbia.Rows.ToDictionary(row => (int)row.Count("year"), row => row.Count("casualties"));
        var printed = Serbia.Totals.Single().Count("casualties");
        return [.. Enumerable.Range(1999, 18).Select(year => Casualties("SRB", year, year == 2016 ? in2016 : counts.GetValueOrDefault(year), year == 2016 ? printed : counts.Where(one => one.Key <= year).Sum(one => one.Value)))];
    }

    private static Evidence OfTen(Dictionary<string, long> printed, Func<long, long> more) =>
        Evidence.Of(Catalogue.Default, ReportCollection.Of(printed.Select(one => Casualties(one.Key, 2023, one.Value + more(one.Value)))))
            .WithRecords(ConventionId.Apmbc, new() { Reference = new() { MonitorCasualties = [.. printed.Select(one => new MonitorCasualties { State = new(one.Key), Year = 2023, Total = one.Value })] } });

    private static StatePartyReport Casualties(string state, int year, long total, long? victims = null) => Reports.Of($"{state}-{year}", year, new(year, 12, 31), state: new(state)) with
    {
        VictimAssistance = new() { Casualties = new() { Total = total }, Victims = victims is null ? null : new() { Total = victims } },
    };
}
