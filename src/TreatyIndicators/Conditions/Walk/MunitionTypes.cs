using System.Text;

namespace TreatyIndicators.Conditions;

/// <summary>The types of mines and munitions that a report names, with the ways in which each is spelt.</summary>
internal sealed class MunitionTypes
{
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);

    public MunitionTypes(Found<FieldValue> named)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in named.AsSpan())
        {
            var type = (string)value.Value;
            if (!string.IsNullOrWhiteSpace(type) && seen.Add(type))
            {
                Names.Add(value);
                var folded = Folded(type);
                spellings[folded] = spellings.GetValueOrDefault(folded) + 1;
            }
        }
    }

    /// <summary>The types as they are written, each where it stands first.</summary>
    public Found<FieldValue> Names { get; } = new();

    /// <summary>In how many ways a type is spelt; 0: the report does not name it.</summary>
    public int Spellings(string type) => spellings.GetValueOrDefault(Folded(type));

    /// <summary>
    /// A name without case, blanks and marks. A point or comma between digits stays: <c>AO-2.5</c> is not <c>AO-25</c>.
    /// A name of nothing but marks stays as it is.
    /// </summary>
    public static string Folded(string type)
    {
        var runes = type.EnumerateRunes().ToArray();
        var folded = new StringBuilder(type.Length);
        for (var place = 0; place < runes.Length; place++)
        {
            if (Rune.IsLetterOrDigit(runes[place]))
            {
                folded.Append(Rune.ToUpperInvariant(runes[place]).ToString());
            }
            else if (runes[place].Value is '.' or ',' && place > 0 && place + 1 < runes.Length && Rune.IsDigit(runes[place - 1]) && Rune.IsDigit(runes[place + 1]))
            {
                folded.Append('.');
            }
        }

        return folded.Length == 0 ? type.Trim() : folded.ToString();
    }
}
