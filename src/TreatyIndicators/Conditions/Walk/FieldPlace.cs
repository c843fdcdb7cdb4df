using System.Globalization;

namespace TreatyIndicators.Conditions;

/// <summary>Where a record or a value stands in a report. The path is put together only when somebody asks for it.</summary>
/// <param name="Within">The record around it; absent: the report.</param>
/// <param name="Name">The name of the field.</param>
/// <param name="Index">The place in a list, counted from 0; below zero: the field is no list.</param>
internal sealed record FieldPlace(FieldPlace? Within, string Name, int Index)
{
    /// <summary>The JSON path: <c>$.stockpile.stock[2].quantity</c>.</summary>
    public override string ToString()
    {
        var field = $"{Within?.ToString() ?? "$"}.{Name}";
        return Index < 0 ? field : string.Create(CultureInfo.InvariantCulture, $"{field}[{Index}]");
    }
}
