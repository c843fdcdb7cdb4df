using NodaTime;
using TreatyIndicators.Tests.Agreed;
using TreatyIndicators.Tests.Computed;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Functions of texts, codes, records and lists.</summary>
public sealed class TextFunctionTests
{
    private static readonly StatePartyReport Blank = SmallWorld.Report();

    [Theory]
    [InlineData("XAA-2025", "[A-Z]{3}-[0-9]{4}", Truth.True)]
    [InlineData("XAA-2025", "^[A-Z]{3}-[0-9]{4}$", Truth.True)]
    [InlineData("XAA-2025", "XAA", Truth.False)]
    [InlineData("XAA-2025\\n", "^[A-Z]{3}-[0-9]{4}$", Truth.False)]
    [InlineData("xaa", "a|x.*", Truth.True)]
    public void Whole_text_must_fit(string id, string pattern, Truth expected) =>
        Assert.Equal(expected, Try($"matches(header.reportId, \"{pattern}\")", Blank with { Header = Blank.Header with { ReportId = id.Replace("\\n", "\n", StringComparison.Ordinal) } }));

    [Fact]
    public void Text_that_takes_others_for_ever_is_matched_in_one_pass() =>
        Assert.Equal(Truth.False, Try("matches(header.reportId, \"(a+)+b\")", Blank with { Header = Blank.Header with { ReportId = new string('a', 100_000) } }));

    [Fact]
    public void State_is_known_by_the_catalogue_and_absent_texts_are_unknown()
    {
        Assert.Equal(Truth.True, Try("knownIso3(header.state) and matches(header.state, \"^[A-Z]{3}$\")", Blank));
        Assert.Equal(Truth.False, Try("knownIso3(header.state)", SmallWorld.Report(new StateCode("XZZ"))));
        Assert.Equal(Truth.False, Try("knownIso3(\"xaa\")", Blank));
        Assert.Equal(Truth.Unknown, Try("knownIso3(header.supersedes)", Blank));
        Assert.Equal(Truth.Unknown, Try("matches(header.supersedes, \".*\")", Blank));
        Assert.Equal(Truth.Unknown, Try("trim(header.supersedes) = \"\"", Blank));
        Assert.Equal(Truth.True, Try("trim(\"  a  b \") = \"a  b\"", Blank));
    }

    [Fact]
    public void Total_is_the_sum_of_the_numbers_of_a_record_that_are_given()
    {
        Assert.Equal(Truth.True, Try("exists r in landRelease.rows : total(r.devices) = 5", Row(new() { ApMines = 2, OtherErw = 3 })));
        Assert.Equal(Truth.True, Try("forall r in landRelease.rows : total(r.devices) = 0", Row(new())));
        Assert.Equal(Truth.Unknown, Try("forall r in landRelease.rows : total(r.devices) = 0", Row(null)));
        Assert.Null(new OneRule { Report = Blank }.Number("total(stockpile.totals)"));
        Assert.Null(new OneRule { Report = null }.Number("total(stockpile.totals)"));

        static StatePartyReport Row(DevicesFound? devices) => Blank with { LandRelease = new() { Rows = [new() { Devices = devices }] } };
    }

    [Fact]
    public void Values_in_ascending_order_are_sorted_and_absent_ones_are_left_out()
    {
        var (may, june) = (new LocalDate(2026, 5, 1), new LocalDate(2026, 6, 1));

        Assert.Equal(Truth.True, Try("sorted(landRelease.workPlan.milestones.date)", Plan(may, may, null, june)));
        Assert.Equal(Truth.False, Try("sorted(landRelease.workPlan.milestones.date)", Plan(june, null, may)));
        Assert.Equal(Truth.True, Try("sorted(landRelease.workPlan.milestones.date)", Blank));
        Assert.Equal(Truth.Unknown, new OneRule { Report = null }.Try("sorted(landRelease.workPlan.milestones.date)"));
        Assert.Equal(Truth.True, Try("sorted({1, 2, 2})", Blank));
        Assert.Equal(Truth.False, Try("sorted({2, 1})", Blank));
        Assert.Equal(Truth.True, Try("sorted({\"a\", \"b\"})", Blank));

        static StatePartyReport Plan(params LocalDate?[] days) =>
            Blank with { LandRelease = new() { WorkPlan = new() { Milestones = days.Select(day => new Milestone { Date = day }).ToValueList() } } };
    }

    [Theory]
    [InlineData("0-17 18-", Truth.True, Truth.True)]
    [InlineData("18- 0-17 18-", Truth.True, Truth.True)]
    [InlineData("-17 18-59 60- ?", Truth.True, Truth.True)]
    [InlineData("0-17 19-", Truth.False, Truth.True)]
    [InlineData("0-18 18-", Truth.False, Truth.False)]
    [InlineData("0- 18-", Truth.False, Truth.False)]
    [InlineData("0-", Truth.True, Truth.False)]
    [InlineData("17-10 18-", Truth.False, Truth.True)]
    [InlineData("18-", Truth.True, Truth.True)]
    [InlineData("6-17", Truth.True, Truth.True)]
    [InlineData("0-14 15-", Truth.True, Truth.False)]
    [InlineData("0-2147483647 18-", Truth.False, Truth.False)]
    [InlineData("?", Truth.Unknown, Truth.Unknown)]
    [InlineData("", Truth.Unknown, Truth.Unknown)]
    public void Age_bands_join_and_are_cut_at_an_age(string bands, Truth contiguous, Truth cut)
    {
        var report = Blank with { RiskEducation = new() { Reach = new() { Cells = [new() { Count = 1 }, .. bands.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(band => new ReachCell { AgeBand = Band(band) })] } } };

        Assert.Equal(contiguous, Try("bandsContiguous(riskEducation.reach.cells.ageBand)", report));
        Assert.Equal(cut, Try("bandsCutAt(riskEducation.reach.cells.ageBand, 18)", report));
        Assert.Equal(Truth.Unknown, Try("bandsCutAt(riskEducation.reach.cells.ageBand, riskEducation.reach.total)", report));
    }

    [Fact]
    public void Region_is_looked_for_on_the_list_that_is_named()
    {
        ReferenceRegion[] regions =
        [
            new() { State = XAA, Code = "XA-N", Gazetteer = "P-codes" },
            new() { State = XAB, Code = "XB-N", Gazetteer = "P-codes" },
            new() { Code = "X-1", Gazetteer = "other" },
        ];

        Assert.Equal(Truth.True, In("XA-N", "P-codes", regions));
        Assert.Equal(Truth.False, In("XA-S", "P-codes", regions));
        Assert.Equal(Truth.False, In("XB-N", "P-codes", regions));
        Assert.Equal(Truth.False, In("XA-N", "other", regions));
        Assert.Equal(Truth.True, In("XA-N", "P-codes", [new() { State = XAA, Code = "XA-N" }]));
        Assert.Equal(Truth.Unknown, In("XA-N", "no such list", regions));
        Assert.Equal(Truth.Unknown, In("XA-N", null, regions));
        Assert.Equal(Truth.Unknown, In(null, "P-codes", regions));
        Assert.Equal(Truth.Unknown, In("XA-N", "P-codes", null));

        static Truth In(string? region, string? list, ReferenceRegion[]? regions) => new OneRule
        {
            Report = Blank with { HazardousAreas = new() { Gazetteer = list, Areas = [new() { Region = region }] } },
            Records = new() { Reference = regions is null ? null : new() { Regions = [.. regions] } },
        }.Try("forall a in hazardousAreas.areas : inGazetteer(a.region, hazardousAreas.gazetteer)");
    }

    [Fact]
    public void Codes_that_stand_beside_no_field_are_of_the_only_list_that_has_them()
    {
        Assert.Equal(Truth.True, Try("forall f in {A, B, C} : not hasBody(f)", Blank));
        Assert.Equal(Truth.True, Try("exists f in {A, B, C} : hasBody(f)", Blank with { Stockpile = new() { Totals = new() { Quantity = 0 } } }));
        Assert.Equal(Rational.Of(2), new OneRule { Report = Blank }.Number("count({Sha, Cha})"));
    }

    [Fact]
    public void Convention_is_compared_by_its_code()
    {
        Assert.Equal(Truth.True, Try("header.convention = Apmbc and header.convention in {Apmbc, Ccm}", Blank));
        Assert.Equal(Truth.False, Try("header.convention = Ccm", Blank));
    }

    [Fact]
    public void Of_single_numbers_the_absent_ones_are_left_out_but_days_must_all_be_known()
    {
        Assert.Equal(Truth.True, Try("max(hazardousAreas.roundingM2, 0) = 0", Blank));
        Assert.Equal(Truth.True, Try("min(hazardousAreas.roundingM2, 5, 3) = 3", Blank));
        Assert.Null(new OneRule { Report = Blank }.Number("max(hazardousAreas.roundingM2, stockpile.totals.quantity)"));
        Assert.Equal(Truth.Unknown, Try("max(hazardousAreas.asOf, date(2024, 1, 1)) = date(2024, 1, 1)", Blank));
    }

    private static AgeBand Band(string text) => text == "?" ? new() { Unknown = true }
        : text.Split('-') is [var from, var to] ? new() { From = Age(from), To = Age(to) } : throw new FormatException(text);

    private static int? Age(string text) => text.Length == 0 ? null : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Truth Try(string rule, StatePartyReport report) => new OneRule { Report = report }.Try(rule);
}
