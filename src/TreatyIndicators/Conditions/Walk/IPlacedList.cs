namespace TreatyIndicators.Conditions;

/// <summary>Values found on a walk through a report, which know where they stand.</summary>
internal interface IPlacedList : IValueList
{
    /// <summary>The JSON path of the value at a place: <c>$.stockpile.stock[2].quantity</c>.</summary>
    string PathAt(int index);
}
