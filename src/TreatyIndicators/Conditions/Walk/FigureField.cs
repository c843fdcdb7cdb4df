namespace TreatyIndicators.Conditions;

/// <summary>A figure above or below zero with the texts of its row, of which one at least says something about it.</summary>
/// <param name="Field">The field of the figure.</param>
/// <param name="Value">The figure.</param>
/// <param name="List">The field of the row.</param>
/// <param name="Row">The row.</param>
/// <param name="Walk">The walk that found it.</param>
/// <param name="Place">Its place among the figures of the walk.</param>
internal sealed record FigureField(WalkedField Field, object Value, WalkedField List, object Row, ReportWalk Walk, int Place) : IPlacedRow
{
    /// <summary>Where the figure stands.</summary>
    public string Path => Walk.PathOfFigure(Place);

    public static RecordType Type { get; } = new("FigureField", () =>
    [
        new("path", ConditionType.Text, row => ((FigureField)row).Path),
        new("value", ConditionType.Number, row => ((FigureField)row).Value),
        new("text", ConditionType.Text, row => FigureWords.Of(((FigureField)row).List, ((FigureField)row).Row)),
    ]);

    /// <summary>What makes a figure of another year the same: an equal row stands in the same list.</summary>
    public (WalkedField Field, object Row) Identity => (Field, Row);

    /// <summary>Whether a figure of another year is the same.</summary>
    public bool IsSame(FigureField other) => ReferenceEquals(Field, other.Field) && Value.Equals(other.Value) && Row.Equals(other.Row);
}
