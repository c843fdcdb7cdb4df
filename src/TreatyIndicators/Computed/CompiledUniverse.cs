namespace TreatyIndicators.Computed;

/// <summary>The leaves of all indicators that are tested on one kind of subject.</summary>
internal sealed class CompiledUniverse
{
    public CompiledUniverse(Universe universe, IReadOnlyList<CompiledLeaf> leaves)
    {
        (Universe, Leaves) = (universe, leaves);
        ReadsAllReports = leaves.Any(leaf => leaf.ReadsAllReports);
        var parts = leaves.SelectMany(leaf => Around(leaf.Part)).Distinct().ToList();
        Parts = [.. parts.Select(part => (part, part.Within is { } within ? parts.IndexOf(within) : -1))];
        PartOf = [.. leaves.Select(leaf => leaf.Part is { } part ? parts.IndexOf(part) : -1)];
    }

    public Universe Universe { get; }

    public IReadOnlyList<CompiledLeaf> Leaves { get; }

    /// <summary>The parts of reports into which leaves look, each with the place of the one around it, or -1.</summary>
    public IReadOnlyList<(ReportPart Part, int Within)> Parts { get; }

    /// <summary>For each leaf the place of its part, or -1.</summary>
    public IReadOnlyList<int> PartOf { get; }

    /// <summary>Whether any indicator is tested on its subjects; a number or a ratio is not.</summary>
    public bool IsTested { get; init; }

    /// <summary>Whether a corrected report of one State can change what is found of others.</summary>
    public bool ReadsAllReports { get; }

    private static IEnumerable<ReportPart> Around(ReportPart? part) => part is null ? [] : Around(part.Within).Append(part);
}
