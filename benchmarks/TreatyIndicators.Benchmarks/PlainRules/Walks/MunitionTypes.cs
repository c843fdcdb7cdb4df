using System.Text;
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

    /// <summary>Two spellings that differ only in case, blanks and signs stand for one type: PMN-2, PMN 2, pmn2. A point or comma between digits counts.</summary>
    public static bool AnySpelledTwoWays(List<string> types)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            if (!seen.Add(Folded(type)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Folded(string type)
    {
        var folded = new StringBuilder(type.Length);
        for (var place = 0; place < type.Length; place++)
        {
            var sign = type[place];
            if (char.IsLetterOrDigit(sign))
            {
                folded.Append(char.ToUpperInvariant(sign));
            }
            else if (sign is '.' or ',' && place > 0 && char.IsDigit(type[place - 1]) && place + 1 < type.Length && char.IsDigit(type[place + 1]))
            {
                folded.Append('.');
            }
        }

        return folded.Length == 0 ? type.Trim() : folded.ToString();
    }
}
