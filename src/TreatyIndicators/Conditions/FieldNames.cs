using System.Text.RegularExpressions;

namespace TreatyIndicators.Conditions;

/// <summary>Takes from JSON paths what is not the name of a field.</summary>
internal static partial class FieldNames
{
    /// <summary>The path without places in lists: <c>$.stockpile.stock[2].quantity</c> gives <c>$.stockpile.stock.quantity</c>.</summary>
    public static string WithoutPlaces(string path) => PlaceInList().Replace(path, string.Empty);

    /// <summary>The path as conditions write it: <c>stockpile.stock.quantity</c>.</summary>
    public static string Of(string path) => WithoutPlaces(path).TrimStart('$', '.');

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex PlaceInList();
}
