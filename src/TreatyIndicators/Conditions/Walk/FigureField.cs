namespace TreatyIndicators.Conditions;

/// <summary>A figure above or below zero with the texts of its row, of which one at least says something about it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The figure.</param>
/// <param name="Text">The texts of the row, in order.</param>
/// <param name="Place">Where the figure stands.</param>
internal sealed record FigureField(WalkedField Field, object Value, string Text, FieldPlace Place) : IPlacedRow
{
    public static RecordType Type { get; } = new("FigureField", () =>
    [
        new("path", ConditionType.Text, row => ((FigureField)row).Path),
        new("value", ConditionType.Number, row => ((FigureField)row).Value),
        new("text", ConditionType.Text, row => ((FigureField)row).Text),
    ]);

    /// <inheritdoc/>
    public string Path => Place.ToString();

    /// <summary>The section that it stands in.</summary>
    public WalkedField Section => WalkedField.SectionOf(Field.Path);

    /// <summary>What makes a figure of another year the same: it stands in the same list with the same words, in whatever row.</summary>
    public (WalkedField Field, object Value, string Text) Identity => (Field, Value, Text);
}
