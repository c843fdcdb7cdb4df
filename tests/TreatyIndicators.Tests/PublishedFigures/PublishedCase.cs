namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>A published case or table, with every figure of it that was compared.</summary>
internal sealed record PublishedCase(string Id, string Source, string AsOf, string Statistic, string Exercises, FigureKind Kind, IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>What was left out, or how the case was encoded where that is not plain.</summary>
    public string Note { get; init; } = string.Empty;

    public static PublishedCase Of(PublishedFigure figure, FigureKind kind, params IReadOnlyList<Comparison> comparisons) =>
        new(figure.Id, figure.Source, figure.AsOf, figure.Reference, figure.Exercises, kind, comparisons);

    public static PublishedCase Of(PublishedTable table, string asOf, string exercises, FigureKind kind, params IReadOnlyList<Comparison> comparisons) =>
        new(table.File, table.Source, asOf, "rows of the table", exercises, kind, comparisons);
}
