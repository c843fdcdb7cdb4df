namespace TreatyIndicators.Computed;

/// <summary>The leaves of all indicators that are tested on one kind of subject.</summary>
internal sealed class CompiledUniverse
{
    public CompiledUniverse(Universe universe, IReadOnlyList<CompiledLeaf> leaves)
    {
        (Universe, Leaves) = (universe, leaves);
        ReadsAllReports = leaves.Any(leaf => leaf.ReadsAllReports);
        var looks = leaves.SelectMany(leaf => Around(leaf.Part)).CountBy(part => part).ToDictionary();
        var parts = looks.Keys.Where(part => part.Within is null || looks[part] > 1).ToList();
        Parts = [.. parts.Select(part => (part, part.Within is { } within ? parts.IndexOf(within) : -1))];
        PartOf = [.. leaves.Select(leaf => parts.IndexOf(Around(leaf.Part).LastOrDefault(parts.Contains)!))];
    }

    public Universe Universe { get; }

    public IReadOnlyList<CompiledLeaf> Leaves { get; }

    /// <summary>The parts of reports into which leaves look, but for those inside of others into which only one of them looks; each with the place of the one around it, or -1.</summary>
    public IReadOnlyList<(ReportPart Part, int Within)> Parts { get; }

    /// <summary>For each leaf the place of its part, or -1.</summary>
    public IReadOnlyList<int> PartOf { get; }

    /// <summary>Whether any indicator is tested on its subjects; a number or a ratio is not.</summary>
    public bool IsTested { get; init; }

    /// <summary>Whether a corrected report of one State can change what is found of others.</summary>
    public bool ReadsAllReports { get; }

    private static IEnumerable<ReportPart> Around(ReportPart? part) => part is null ? [] : Around(part.Within).Append(part);
}
