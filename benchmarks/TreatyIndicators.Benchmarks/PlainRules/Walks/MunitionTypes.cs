using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>The munition types that a report names in its stocks, kept items, destroyed items and technical sheets.</summary>
internal static class MunitionTypes
{
    /// <summary>Each type once, as it is written; blank ones are left out.</summary>
    public static List<string> Of(StatePartyReport report)
    {
        var types = new List<string>();
        AddAll(report.Stockpile?.Stock, row => row.MunitionType);
        AddAll(report.Stockpile?.Discoveries, row => row.MunitionType);
        AddAll(report.Retained?.Items, row => row.MunitionType);
        AddAll(report.Retained?.Used, row => row.MunitionType);
        AddAll(report.Retained?.Destroyed, row => row.MunitionType);
        AddAll(report.Retained?.Acquired, row => row.MunitionType);
        AddAll(report.Retained?.Transfers, row => row.MunitionType);
        AddAll(report.Destroyed?.Stockpile, row => row.MunitionType);
        AddAll(report.Destroyed?.Clearance, row => row.MunitionType);
        AddAll(report.Destroyed?.PostCompletion, row => row.MunitionType);
        AddAll(report.Destroyed?.Undivided, row => row.MunitionType);
        AddAll(report.TechnicalCharacteristics?.Types, row => row.MunitionType);
        return types;

        void AddAll<T>(ValueList<T>? rows, Func<T, string?> type)
        {
            foreach (var row in rows is null ? default : rows.AsSpan())
            {
                if (type(row) is { } name && Present(name) && !types.Contains(name))
                {
                    types.Add(name);
                }
            }
        }
    }

    /// <summary>Two spellings that differ only in case, blanks and signs stand for one type: PMN-2, PMN 2, pmn2.</summary>
    public static bool AnySpelledTwoWays(List<string> types)
    {
        for (var place = 0; place < types.Count; place++)
        {
            for (var other = place + 1; other < types.Count; other++)
            {
                if (AreOneType(types[place], types[other]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreOneType(string first, string second)
    {
        var (one, other) = (0, 0);
        while (true)
        {
            one = NextSign(first, one);
            other = NextSign(second, other);
            if (one == first.Length || other == second.Length)
            {
                return one == first.Length && other == second.Length;
            }

            if (char.ToUpperInvariant(first[one]) != char.ToUpperInvariant(second[other]))
            {
                return false;
            }

            one++;
            other++;
        }
    }

    private static int NextSign(string text, int place)
    {
        while (place < text.Length && !char.IsLetterOrDigit(text[place]))
        {
            place++;
        }

        return place;
    }
}
