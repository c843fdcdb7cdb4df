namespace TreatyIndicators;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class NearestWord
{
    /// <summary>Longer words are not compared: nobody mistypes them, and the work stays bounded.</summary>
    private const int LongestWord = 64;

    /// <summary>The end of a sentence that names the nearest word; empty where none is near.</summary>
    public static string Hint(string word, IEnumerable<string> words) => Of(word, words) is { } nearest ? $"; the nearest is \"{nearest}\"" : string.Empty;

    /// <summary>The candidate that is nearest to a word, or <see langword="null"/> when none is near.</summary>
    /// <remarks>
    /// Near is at most one slip for every three letters (inserted, left out, replaced, or two neighbours swapped), and one slip for
    /// short words; a single letter has no room for one. A difference in upper and lower case alone is no slip. Among equally near candidates the first in ordinal order wins.
    /// </remarks>
    public static string? Of(string word, IEnumerable<string> candidates) => AllOf(word, candidates) is [var first, ..] ? first : null;

    /// <summary>The candidates that are nearest to a word, all equally near, in ordinal order; none where none is near.</summary>
    /// <remarks><inheritdoc cref="Of" path="/remarks"/></remarks>
    public static IReadOnlyList<string> AllOf(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return [];
        }

        var nearest = new SortedSet<string>(StringComparer.Ordinal);
        var least = Math.Min(Math.Max(1, word.Length / 3), word.Length - 1);
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - word.Length) > least)
            {
                continue;
            }

            var distance = Distance(word, candidate);
            if (distance < least)
            {
                nearest.Clear();
            }

            if (distance <= least)
            {
                nearest.Add(candidate);
                least = distance;
            }
        }

        return [.. nearest];
    }

    /// <summary>The number of slips between two words (optimal string alignment), upper and lower case aside.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> beforeLast = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> current = stackalloc int[LongestWord + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = last[column - 1] + (Same(left[row - 1], right[column - 1]) ? 0 : 1);
                var slips = Math.Min(replaced, Math.Min(last[column], current[column - 1]) + 1);
                current[column] = Swapped(left, right, row, column) ? Math.Min(slips, beforeLast[column - 2] + 1) : slips;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[right.Length];
    }

    private static bool Swapped(string left, string right, int row, int column) =>
        row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]);

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
