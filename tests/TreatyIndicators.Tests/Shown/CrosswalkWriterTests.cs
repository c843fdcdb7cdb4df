using TreatyIndicators.Export;
using TreatyIndicators.Tests.Catalogues.Crosswalks;

namespace TreatyIndicators.Tests.Shown;

public sealed class CrosswalkWriterTests
{
    private static readonly ValueList<Correspondence> Pair = [new(new("SRAAP-9.1"), CorrespondenceKind.Same, new("LAP-9.1"), new() { En = "=Both, | \"ask\" it.", Zh = "同问。" })];

    [Fact]
    public void Csv_guards_formulas_and_quotes_cells()
    {
        using var writer = new StringWriter();
        CrosswalkCsv.Write(Catalogue.Default, Pair, writer);

        Assert.Equal(
            "SRAAP-9.1,Parties whose assessed contribution is paid three months ahead of the meeting,按时缴纳摊款,same,LAP-9.1,Parties that paid their share three months before the meeting,按时缴纳摊款,\"'=Both, | \"\"ask\"\" it.\",同问。,\"SRAAP action 9, indicator 1; LAP action 9, indicator 1\"",
            writer.ToString().Split("\r\n")[1]);
    }

    [Fact]
    public void Markdown_escapes_what_would_end_a_cell()
    {
        using var writer = new StringWriter();
        CrosswalkMarkdown.Write(Catalogue.Default, Pair, writer);

        Assert.EndsWith("| =Both, \\| \"ask\" it. | SRAAP action 9, indicator 1; LAP action 9, indicator 1 |\n", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_that_the_catalogue_has_not_is_refused() => Assert.Equal(
        "The catalogue has no indicator LAP-99.1. (Parameter 'correspondences')",
        Assert.Throws<ArgumentException>(() => CrosswalkJson.ToText(Catalogue.Default, [CrosswalkTests.Of("SRAAP-1.1", CorrespondenceKind.Same, "LAP-99.1")])).Message);

    [Fact]
    public void Nothing_is_written_of_nothing() =>
        Assert.Contains("\"correspondences\": [],", CrosswalkJson.ToText(Catalogue.Default, []), StringComparison.Ordinal);
}
