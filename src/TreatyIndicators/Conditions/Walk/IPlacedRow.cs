namespace TreatyIndicators.Conditions;

/// <summary>A row that a walk through a report has found, which knows where it stands.</summary>
internal interface IPlacedRow
{
    /// <summary>The JSON path of what the row stands for: <c>$.stockpile.stock[2].quantity</c>.</summary>
    string Path { get; }
}
