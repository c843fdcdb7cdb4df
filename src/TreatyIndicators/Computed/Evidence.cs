using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>Everything that indicators are computed from: what is agreed, what is reported, and the records of each convention.</summary>
/// <remarks>
/// Never changes: the <c>With</c> methods give new evidence that shares the rest. What has been read from the reports is kept with
/// the evidence, so that a second evaluation does not read them again. Safe for any number of threads.
/// </remarks>
public sealed class Evidence
{
    private readonly Dictionary<ConventionId, ConventionRecords> records;

    private Evidence(Catalogue catalogue, ReportCollection reports, Dictionary<ConventionId, ConventionRecords> records, FrameStore frames)
    {
        (Catalogue, Reports, this.records) = (catalogue, reports, records);
        Frames = frames;
    }

    /// <summary>What is agreed.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>What is reported.</summary>
    public ReportCollection Reports { get; }

    internal FrameStore Frames { get; }

    /// <summary>Evidence of a catalogue and reports, without further records: what they would decide is unknown.</summary>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public static Evidence Of(Catalogue catalogue, ReportCollection reports)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(reports);
        return new(catalogue, reports, [], new());
    }

    /// <summary>The records of a convention; absent: none were supplied.</summary>
    public ConventionRecords? RecordsOf(ConventionId convention) => records.GetValueOrDefault(convention);

    /// <summary>The same evidence with the records of a convention, in place of those it had.</summary>
    /// <exception cref="ArgumentNullException">No records are given.</exception>
    public Evidence WithRecords(ConventionId convention, ConventionRecords supplied)
    {
        ArgumentNullException.ThrowIfNull(supplied);
        return new(Catalogue, Reports, new(records) { [convention] = supplied }, new());
    }

    /// <summary>The same evidence with one report more, or with a corrected one in place of the report of the same identifier.</summary>
    /// <exception cref="ArgumentNullException">No report is given.</exception>
    /// <remarks>What was read from the reports of other States is kept, so that evaluating again costs next to nothing.</remarks>
    public Evidence With(StatePartyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var changed = new Evidence(Catalogue, Reports.With(report), records, new());
        changed.Frames.TakeOver(Frames, changed, Reports.ChangedBy(report));
        return changed;
    }
}
