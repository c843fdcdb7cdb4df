using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>
/// Tells whether what changed of a subject under one definition was decided outside its own reports: the new records beside the old reports
/// bring about the whole change, and the new reports beside the old records none of it.
/// </summary>
/// <param name="before">The definition over the first evidence.</param>
/// <param name="after">The same definition over the second evidence.</param>
/// <remarks>For one thread at a time.</remarks>
internal sealed class RecordsAlone(Corner before, Corner after)
{
    private readonly int[] slots = [.. before.Indicator.Slots.Distinct()];
    private readonly IReadOnlyList<CompiledLeaf> leaves = before.Frame.Compiled.Universes[before.Indicator.Universe].Leaves;
    private bool[]? readsReports;
    private TestOutcomes? first;
    private TestOutcomes? last;
    private Columns? mixed;

    private bool[] ReadsReports => readsReports ??= [.. slots.Select(slot => Reads(leaves[slot], before.Frame))];

    public bool Decide(SubjectKey subject)
    {
        var (firstPlace, lastPlace) = (before.PlaceOf(subject), after.PlaceOf(subject));
        if (firstPlace < 0 || lastPlace < 0 || !ReadsReports.Contains(true))
        {
            return true;
        }

        if (before.Indicator.Amount is not null && before.Of(subject).Amount != after.Of(subject).Amount)
        {
            return !before.Indicator.Definition.Condition.Bound.Reads.HasFlag(Conditions.Reads.Report);
        }

        var old = (first ??= Tests(before)).At(firstPlace);
        var changed = (last ??= Tests(after)).At(lastPlace);
        return Statuses(reports: old, records: changed) == Statuses(changed, changed)
            && Statuses(reports: changed, records: old) == Statuses(old, old);
    }

    private TestOutcomes Tests(Corner corner) => new(corner, [.. slots.Select(slot => leaves[slot])]);

    private StatusWord Statuses(Outcomes[] reports, Outcomes[] records)
    {
        mixed ??= new(leaves.Count, 1);
        for (var test = 0; test < slots.Length; test++)
        {
            mixed[slots[test], 0] = ReadsReports[test] ? reports[test] : records[test];
        }

        return before.Indicator.Statuses(mixed, 0, 1);
    }

    /// <summary>Whether reports have a part in a test, be it through another indicator that it asks about.</summary>
    private static bool Reads(CompiledLeaf leaf, Frame frame) =>
        leaf.Leaf.Basis != ReportBasis.None || leaf.ReadsReports
        || (leaf.Waits && !(leaf.Asked is { } asked && RestsOnRecords(asked, frame.Plain)))
        || ExpressionParts.All(leaf.Test!.Source).OfType<CallExpression>().Any(call => call.Function == "retains");

    private static bool RestsOnRecords(string indicator, Frame frame) =>
        frame.Compiled.Find(indicator) is { } other
        && other.Slots.All(slot => !Reads(frame.Compiled.Universes[other.Universe].Leaves[slot], frame));
}
