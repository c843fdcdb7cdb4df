using System.Buffers;
using System.Text;

namespace TreatyIndicators.Conditions;

/// <summary>The types of mines and munitions that a report names, with the ways in which each is spelt.</summary>
internal sealed class MunitionTypes : IPlacedList
{
    /// <summary>What stays as it is.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private const int MostOnStack = 128;

    /// <summary>So few are compared one by one, as most reports name no more.</summary>
    private const int Few = 16;

    private readonly List<int> first = [];
    private readonly List<string> folded = [];
    private readonly Found named;
    private Dictionary<string, int>? spellings;

    /// <param name="named">The types as they stand in the report.</param>
    public MunitionTypes(Found named)
    {
        this.named = named;
        var seen = named.Count > Few ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var place = 0; place < named.Count; place++)
        {
            var type = (string)named[place];
            if (!string.IsNullOrWhiteSpace(type) && (seen?.Add(type) ?? !IsKnown(type)))
            {
                first.Add(place);
                folded.Add(Folded(type));
            }
        }
    }

    /// <summary>The number of different types as they are written.</summary>
    public int Count => first.Count;

    object?[] IValueList.Members => field ??= [.. first.Select(place => named[place])];

    /// <summary>Where a type stands first.</summary>
    public string PathAt(int index) => named.PathAt(first[index]);

    /// <summary>In how many ways a type is spelt; 0: the report does not name it.</summary>
    public int Spellings(string type) => Count > Few ? (spellings ??= Counted()).GetValueOrDefault(Folded(type)) : Alike(Folded(type));

    private bool IsKnown(string type)
    {
        foreach (var place in first)
        {
            if ((string)named[place] == type)
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<string, int> Counted() => folded.CountBy(one => one, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private int Alike(string asked)
    {
        var count = 0;
        foreach (var one in folded)
        {
            count += one == asked ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// A name without case, blanks and marks. A point or comma between digits stays: <c>AO-2.5</c> is not <c>AO-25</c>.
    /// A name of nothing but marks stays as it is.
    /// </summary>
    public static string Folded(string type)
    {
        if (type.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return type;
        }

        if (type.Length <= MostOnStack && Ascii.IsValid(type))
        {
            return FoldedAscii(type);
        }

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

    /// <summary>The same for a short name of plain signs, as nearly all are.</summary>
    private static string FoldedAscii(string type)
    {
        Span<char> folded = stackalloc char[type.Length];
        var length = 0;
        for (var place = 0; place < type.Length; place++)
        {
            var sign = type[place];
            if (char.IsAsciiLetterOrDigit(sign))
            {
                folded[length++] = char.ToUpperInvariant(sign);
            }
            else if (sign is '.' or ',' && place > 0 && place + 1 < type.Length && char.IsAsciiDigit(type[place - 1]) && char.IsAsciiDigit(type[place + 1]))
            {
                folded[length++] = '.';
            }
        }

        return length == 0 ? type.Trim() : new(folded[..length]);
    }
}
