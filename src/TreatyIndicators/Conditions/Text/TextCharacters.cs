namespace TreatyIndicators.Conditions;

/// <summary>Which characters a text in a condition may hold, and how a piece of the text is quoted in messages.</summary>
internal static class TextCharacters
{
    private const int LongestQuotation = 40;

    /// <summary>Whether every character may stand in a text.</summary>
    public static bool AllMayStand(string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            if (!MayStandAt(text, position))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the character at a place may stand in a text.</summary>
    /// <remarks>
    /// No control characters and no half of a surrogate pair; no line separators and no marks that change the direction of writing,
    /// because with them a condition can look like another one.
    /// </remarks>
    public static bool MayStandAt(string text, int position)
    {
        var character = text[position];
        if (char.IsHighSurrogate(character))
        {
            return position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
        }

        if (char.IsLowSurrogate(character))
        {
            return position > 0 && char.IsHighSurrogate(text[position - 1]);
        }

        return !char.IsControl(character) && character is not ((>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    }

    /// <summary>A piece of the text in quotation marks, shortened when it is long.</summary>
    public static string Shown(string text, int start, int end)
    {
        var length = Math.Min(end - start, LongestQuotation);
        while (length < end - start && length > 1 && char.IsHighSurrogate(text[start + length - 1]))
        {
            length--;
        }

        var piece = string.Create(length, (text, start), static (target, source) =>
        {
            for (var place = 0; place < target.Length; place++)
            {
                target[place] = MayStandAt(source.text, source.start + place) ? source.text[source.start + place] : '\uFFFD';
            }
        });
        return length < end - start ? $"\"{piece}...\"" : $"\"{piece}\"";
    }
}
