using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>
/// The part of a report in which everything stands that a test reads: a section, or a part of one. Where a report lacks it, the
/// outcome of the test is the same for every State, and has to be worked out only once.
/// </summary>
/// <param name="Basis">Which report is read.</param>
/// <param name="Within">The part around it; absent: the report.</param>
/// <param name="Field">The field that holds it.</param>
internal sealed record ReportPart(ReportBasis Basis, ReportPart? Within, ContractField Field)
{
    /// <summary>What a report holds of it; a list without rows is as good as none.</summary>
    /// <param name="around">What holds the part: the part around it, or the report.</param>
    public object? In(object around) => Field.Read(around) is var value && Field.Type is ListType && ((IValueList?)value)?.Members.Length == 0 ? null : value;

    /// <summary>How many steps lead from the report to the part.</summary>
    public int Steps { get; } = (Within?.Steps ?? 0) + 1;

    /// <summary>
    /// The part that all paths of a test share; absent where there is none, or where more than what stands in it decides: the State, a
    /// record, the period that each report has for itself.
    /// </summary>
    public static ReportPart? Of(CompiledLeaf leaf, IReadOnlyCollection<PathReader> read)
    {
        if (leaf.Leaf.Basis is not (ReportBasis.Own or ReportBasis.Effective) || leaf.Leaf.Silence == SilenceRule.Fact
            || read.Count == 0 || (leaf.Test is { } test && (!leaf.NeedsReport || ReadsSubject(test) || test.Reads.HasFlag(Reads.Period))))
        {
            return null;
        }

        ReportPart? part = null;
        for (var step = 0; read.All(path => path.PartAt(step) is { } field && field == read.First().PartAt(step)); step++)
        {
            part = new(leaf.Leaf.Basis, part, read.First().PartAt(step)!);
        }

        return part;
    }

    private static bool ReadsSubject(BoundTruth test) =>
        ExpressionParts.All(test.Source).Any(part => part is NameExpression { Segments: ["s"] });
}
