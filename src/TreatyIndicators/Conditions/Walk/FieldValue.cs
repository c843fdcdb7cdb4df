namespace TreatyIndicators.Conditions;

/// <summary>A single value found in a report. A name that stands for such a row reads as the value.</summary>
internal sealed class FieldValue(WalkedField read, object value, FieldPlace? within, int index) : IPlacedRow
{
    public WalkedField Field => read;

    public object Value => value;

    /// <inheritdoc/>
    public string Path => new FieldPlace(within, read.Name, index).ToString();
}
