namespace TreatyIndicators.Conditions;

/// <summary>The numbers of a report that may be below zero. All others count or measure something.</summary>
internal static class SignedNumbers
{
    /// <summary>The difference that a new assessment makes to an area (<see cref="ReassessedArea.DeltaM2"/>).</summary>
    private const string Difference = "deltaM2";

    public static bool Contains(PathReader path) => Contains(path.Text);

    /// <summary>Whether a path, with or without places in lists, leads to such a number.</summary>
    public static bool Contains(string path) => path == Difference || path.EndsWith("." + Difference, StringComparison.Ordinal);
}
