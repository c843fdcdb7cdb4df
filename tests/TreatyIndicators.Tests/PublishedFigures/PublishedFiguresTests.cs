namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>Every published figure is computed by the library, and every difference is known exactly and explained.</summary>
public sealed class PublishedFiguresTests
{
    public static TheoryData<string> Names => new(AllFigures.Cases.Select(one => one.Id));

    [Fact]
    public void Every_case_and_every_table_is_there_once() =>
        Assert.Equal(
            PublishedFigure.Names.Select(name => name.EndsWith(".json", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(name) : name).Order(StringComparer.Ordinal),
            AllFigures.Cases.Select(one => one.Id));

    [Fact]
    public void There_are_48_cases_and_9_tables() =>
        Assert.Equal((48, 9), (PublishedFigure.Ids.Count(), AllFigures.Cases.Count - PublishedFigure.Ids.Count()));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_figure_has_an_unexplained_difference(string id) =>
        Assert.All(AllFigures.Find(id).Comparisons, figure =>
        {
            Assert.Equal($"{figure.Statistic}: {figure.Expected}", $"{figure.Statistic}: {figure.Difference}");
            Assert.Equal(figure.Difference.Length > 0, figure.Reason.Length > 0);
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void The_class_of_a_case_is_borne_out_by_its_figures(string id)
    {
        var one = AllFigures.Find(id);
        var named = one.Comparisons.Any(figure => figure.Named is not null);
        Assert.NotEmpty(one.Comparisons);
        Assert.True(one.Kind != FigureKind.WithStates || named, $"{id} names no State.");
        Assert.True(one.Kind != FigureKind.ContradictsItself || one.Comparisons.Any(figure => figure.Reason.Length > 0), $"{id} has no difference.");
    }

    [Fact]
    public void The_page_of_the_published_figures_is_what_the_library_computes() =>
        Approved.Matches("docs/published-figures.md", PublishedFiguresPage.Make());
}
