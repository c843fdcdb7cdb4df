using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>
/// Tells whether what changed of a subject under one definition was decided outside its own reports: the new records beside the old reports
/// bring about the whole change, and the new reports beside the old records none of it.
/// </summary>
internal static class RecordsAlone
{
    public static bool Decide(Corner before, Corner after, SubjectKey subject)
    {
        if (before.PlaceOf(subject) < 0 || after.PlaceOf(subject) < 0)
        {
            return true;
        }

        if (before.Indicator.Amount is not null && before.Of(subject).Amount != after.Of(subject).Amount)
        {
            return !before.Indicator.Definition.Condition.Bound.Reads.HasFlag(Reads.Report);
        }

        var (first, last) = (Outcomes(before, subject), Outcomes(after, subject));
        return Statuses(before, reports: first, records: last) == Statuses(before, last, last)
            && Statuses(before, reports: last, records: first) == Statuses(before, first, first);
    }

    /// <summary>The outcomes of all tests of the definition for one subject. In the columns of the frame those are left out on which nothing turns.</summary>
    private static Dictionary<int, Outcomes> Outcomes(Corner corner, SubjectKey subject)
    {
        var scope = new EvaluationScope { Facts = corner.Frame.Facts, Dates = corner.Frame.Dates.Of(default) };
        var reader = new SubjectReader(corner.Frame, corner.Table!, corner.PlaceOf(subject), scope);
        return corner.Indicator.Slots.Distinct().ToDictionary(slot => slot, slot =>
        {
            var leaf = LeafOf(corner, slot);
            SubjectReader.Prepare(scope, corner.Frame, leaf);
            var outcome = reader.Evaluate(leaf);
            return new Outcomes(outcome == Truth.True ? 1UL : 0, outcome == Truth.False ? 1UL : 0);
        });
    }

    private static StatusWord Statuses(Corner corner, Dictionary<int, Outcomes> reports, Dictionary<int, Outcomes> records)
    {
        var columns = new Columns(corner.Frame.Compiled.Universes[corner.Indicator.Universe].Leaves.Count, 1);
        foreach (var slot in reports.Keys)
        {
            columns[slot, 0] = (ReadsReports(LeafOf(corner, slot), corner.Frame) ? reports : records)[slot];
        }

        return corner.Indicator.Statuses(columns, 0, 1);
    }

    private static CompiledLeaf LeafOf(Corner corner, int slot) => corner.Frame.Compiled.Universes[corner.Indicator.Universe].Leaves[slot];

    /// <summary>Whether reports have a part in a test, be it through another indicator that it asks about.</summary>
    private static bool ReadsReports(CompiledLeaf leaf, Frame frame) =>
        leaf.Leaf.Basis != ReportBasis.None || leaf.ReadsReports
        || (leaf.Waits && !(leaf.Asked is { } asked && RestsOnRecords(asked, frame.Plain)))
        || ExpressionParts.All(leaf.Test!.Source).OfType<CallExpression>().Any(call => call.Function == "retains");

    private static bool RestsOnRecords(string indicator, Frame frame) =>
        frame.Compiled.Find(indicator) is { } other
        && other.Slots.All(slot => !ReadsReports(frame.Compiled.Universes[other.Universe].Leaves[slot], frame));
}
