using System.Globalization;
using TreatyIndicators.Export;
using TreatyIndicators.Tests.Computed;

namespace TreatyIndicators.Tests.Shown;

public class CsvOfResults
{
    private static readonly string Text = Written(SampleResults.Value);

    [Fact]
    public void There_is_a_row_of_names_and_one_row_for_each_indicator_each_ended_by_CR_LF()
    {
        var rows = Text.Split("\r\n");

        Assert.Equal(
            "indicator,action,title_en,title_zh,kind,unit,numerator,denominator,value,lower,upper,undefined,met,partly_met,not_met,unknown,pending,not_applicable,met_subjects,partly_met_subjects,not_met_subjects,unknown_subjects,pending_subjects,not_applicable_subjects",
            rows[0]);
        Assert.Equal(87 + 2, rows.Length);
        Assert.Equal(string.Empty, rows[^1]);
        Assert.DoesNotContain('\n', Text.Replace("\r\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_holds_the_figure_the_counts_and_the_States_behind_them() => Assert.Contains(
        "\r\nSRAAP-7.1,SRAAP-7,Parties that submit an Article 7 report,提交第七条报告,percentageOfPopulation,percent,17,20,85,85,85.714286,,17,0,3,1,0,4,XAA;XAB;XAC;XAE;XAF;XAG;XAH;XAI;XAJ;XAK;XAL;XAM;XAN;XAO;XAS;XAT;XAW,,XAD;XAP;XAX,XAQ,,XAR;XAU;XAV;XAY\r\n",
        Text,
        StringComparison.Ordinal);

    [Fact]
    public void What_has_no_figure_has_empty_cells_and_a_reason() => Assert.EndsWith(
        ",percentageOfPersons,percent,,,,,,recordNotSupplied,0,0,0,0,0,0,,,,,,",
        Written(SampleResults.WithoutRecords).Split("\r\n").Single(row => row.StartsWith("SRAAP-3.4,", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"yes\"", "\"say \"\"yes\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("a=b", "a=b")]
    public void A_text_is_guarded_against_formulas_and_quoted_where_it_must(string text, string cell) =>
        Assert.Equal(cell, CsvText.Cell(CsvText.Guarded(text)));

    [Fact]
    public void Writing_does_not_follow_the_culture_of_the_machine()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(Text, Written(SampleResults.Value));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Name_of_a_group_is_guarded_against_formulas()
    {
        using var writer = new StringWriter();
        ResultCsv.Write(Shown.SampleResults.Value.Only(new IndicatorId("SRAAP-7.1")), writer, StateGroups.Of("=1+1", new StateCode("XAA")));

        Assert.Contains(",'=1+1,group\r\n", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Name_of_a_reading_is_guarded_against_formulas()
    {
        using var writer = new StringWriter();
        var condition = OneCondition.Parse("isParty(s, t)");
        var indicator = SmallWorld.Indicator("isParty(s, t)") with
        {
            Readings = [new() { Name = "=1+1", Title = new() { En = "other" }, Kind = ReadingKind.Population, Condition = condition }],
        };
        ResultCsv.Write(IndicatorEngine.Evaluate(SmallWorld.Plan(indicator), SmallWorld.Evidence(SmallWorld.Catalogue(new StateCode("XAA"))), 2026, OneCondition.AsOf), writer, withReadings: true);

        Assert.EndsWith(",,'=1+1,,\r\n", writer.ToString(), StringComparison.Ordinal);
    }

    private static string Written(ResultSet results)
    {
        using var writer = new StringWriter();
        ResultCsv.Write(results, writer);
        return writer.ToString();
    }
}
