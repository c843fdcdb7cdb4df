namespace TreatyIndicators.Validation;

/// <summary>Compares the words of one report with those that may be meant, as long as they are few enough to be compared one by one.</summary>
/// <remarks>Every word that is not known is held against every one that is: two long tables would take hours.</remarks>
internal sealed class WordComparisons
{
    /// <summary>Hundreds of unknown words against hundreds of known ones.</summary>
    private const int Most = 250_000;

    private long left = Most;

    /// <summary>The known words that are nearest; none where none is near, and once enough have been compared.</summary>
    public IReadOnlyList<string> Nearest(string word, IReadOnlyCollection<string> known)
    {
        left -= known.Count;
        return left < 0 ? [] : NearestWord.AllOf(word, known);
    }
}
