using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Validation;

/// <summary>The numbers of a report that may be changed: those that stand in the document itself, but for its title page.</summary>
internal sealed class ReportNumbers(StatePartyReport submitted)
{
    private readonly Dictionary<string, ReportNumber?> byPath = new(StringComparer.Ordinal);

    private readonly Dictionary<string, bool> inDocument = new(StringComparer.Ordinal);

    /// <summary>The number at a path; absent: none stands there, or it may not be changed.</summary>
    /// <param name="path">The path with places in lists.</param>
    /// <param name="value">What stands there.</param>
    public ReportNumber? Find(string path, object? value)
    {
        if (!byPath.TryGetValue(path, out var number))
        {
            byPath[path] = number = BoundField.Number(value) is { } found && StandsInDocument(path)
                ? new(path, found, IsWhole: value is long or int, SignedNumbers.Contains(path))
                : null;
        }

        return number;
    }

    /// <summary>A form that is marked unchanged has its body in another document. How figures are rounded is no figure: to round more roughly puts nothing right.</summary>
    private bool StandsInDocument(string path)
    {
        if (path.EndsWith(".roundingM2", StringComparison.Ordinal))
        {
            return false;
        }

        var section = path.AsSpan(0, path.AsSpan().IndexOfAny('.', '[') is >= 0 and var end ? end : path.Length);
        if (!inDocument.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(section, out var stands))
        {
            var name = section.ToString();
            inDocument[name] = stands = name != "header" && ReportContract.Report.Find(name)?.Read(submitted) is not null;
        }

        return stands;
    }
}
