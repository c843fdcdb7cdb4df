using System.Globalization;
using System.Text;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>The page that shows published figures beside computed ones.</summary>
internal static class PublishedFiguresPage
{
    private const string Head = """
        # Published figures

        Figures that were published about the two conventions, computed again by this library. A test encodes each case as evidence (register, reports,
        records), asks the engine as of the published day, and writes this page; it fails when a figure differs by anything but what is explained here.

        How to read it:

        * **Through** is the indicator, population or other part of the library that gives the figure. *Membership* is the dated register of States Parties;
          *arithmetic* means that the source gives parts and a whole and nothing else; *printed elsewhere* that the figure is printed twice
          and the other print stands under *computed*.
        * **Difference** is computed less published, then the States (or days, or rows) that differ: `+` only the library has, `−` only the source has.
        * **One by one** is the number of States, days or rows that were compared by name. Without it only numbers were compared.
        * Published figures are not values of indicators of the two plans: they are the same statistic from another source, another year or an earlier plan.
        * "States Parties" of the support units and the Monitor normally are States whose instrument is deposited, not those for which it is in force.
        * Percentages are rounded half up to as many digits as the source prints.
        * No case is background only. Parts of a case that have nothing to be computed from are named as background in its note.
        * Tables that rules can judge also go through the [validators](validators.md) (`PublishedSumTests`, `PublishedCasualtyTests`): those that add up pass,
          the others are flagged with the exact difference.
        * Nothing is adjusted to agree. Where no States are named, fictitious ones (codes `XAA` to `XZZ`) stand in, and the note says so.
        * *By the register as shipped*: the duties that the library ships are partly derived from dates and partly background knowledge
          ([how far it can be trusted](register.md)); the other rows take the duties from the case.
        """;

    public static string Make()
    {
        var page = new StringBuilder(Head).Append("\n\n");
        AppendSummary(page);
        AppendDifferences(page);
        page.Append("\n## All figures\n");
        foreach (var one in AllFigures.Cases)
        {
            AppendCase(page, one);
        }

        return page.ToString();
    }

    private static void AppendSummary(StringBuilder page)
    {
        page.Append("| class | cases and tables | figures |\n|---|--:|--:|\n");
        foreach (var kind in Enum.GetValues<FigureKind>())
        {
            var cases = AllFigures.Cases.Where(one => one.Kind == kind).ToList();
            page.Append(CultureInfo.InvariantCulture, $"| {Name(kind)} | {cases.Count} | {cases.Sum(one => one.Comparisons.Count)} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"| all | {AllFigures.Cases.Count} | {AllFigures.Cases.Sum(one => one.Comparisons.Count)} |\n");
    }

    private static void AppendDifferences(StringBuilder page)
    {
        var different = AllFigures.Cases.SelectMany(one => one.Comparisons, (one, figure) => (one, figure)).Where(entry => entry.figure.Difference.Length > 0).ToList();
        page.Append(CultureInfo.InvariantCulture, $"\n## The {different.Count} differences\n\nEvery other figure agrees exactly.\n\n");
        page.Append("| case | figure | published | computed | difference | why |\n|---|---|--:|--:|---|---|\n");
        foreach (var (one, figure) in different)
        {
            page.Append($"| [{one.Id}](#{Anchor(one.Id)}) | {figure.Statistic} | {PublishedFigure.Text(figure.Published)} | {PublishedFigure.Text(figure.Computed)} | {figure.Difference} | {figure.Reason} |\n");
        }
    }

    private static void AppendCase(StringBuilder page, PublishedCase one)
    {
        page.Append($"\n### {one.Id}\n\n{one.Source}. As of: {one.AsOf}. Statistic: {one.Statistic}. Exercises: {one.Exercises}. Class: {Name(one.Kind)}.\n");
        page.Append(one.Note.Length > 0 ? $"{one.Note}\n" : string.Empty);
        page.Append("\n| figure | through | published | computed | n/N | one by one | difference |\n|---|---|--:|--:|--:|--:|---|\n");
        foreach (var figure in one.Comparisons)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {figure.Statistic} | {figure.Through} | {PublishedFigure.Text(figure.Published)} | {PublishedFigure.Text(figure.Computed)} | {figure.Fraction} | {figure.Named} | {figure.Difference} |\n");
        }
    }

    private static string Anchor(string id) => id.Replace(".", string.Empty, StringComparison.Ordinal);

    private static string Name(FigureKind kind) => kind switch
    {
        FigureKind.WithStates => "reproduced with States, days or rows",
        FigureKind.AsNumbers => "reproduced as numbers",
        FigureKind.ContradictsItself => "contradicts itself or another source",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
