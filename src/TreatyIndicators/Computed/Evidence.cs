using NodaTime;
using TreatyIndicators.Computed;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Everything that indicators are computed from: what is agreed, what is reported, and the records of each convention.</summary>
/// <remarks>
/// Never changes: the <c>With</c> methods give new evidence that shares the rest. What has been read from the reports is kept with
/// the evidence, so that a second evaluation does not read them again. Safe for any number of threads.
/// </remarks>
public sealed class Evidence
{
    private readonly IReadOnlyDictionary<ConventionId, ConventionRecords> records;
    private readonly ValueList<Problem> fileProblems;
    private readonly FilesRead files;
    private readonly Lazy<string> recordsVersion;

    private Evidence(
        Catalogue catalogue, ReportCollection reports, IReadOnlyDictionary<ConventionId, ConventionRecords> records, ValueList<Problem> fileProblems, FilesRead files)
    {
        (Catalogue, Reports, this.records, this.fileProblems, this.files) = (catalogue, reports, records, fileProblems, files);
        recordsVersion = new(() => ContentHash.Of(RecordFiles, ReportJson.RecordFile));
    }

    /// <summary>What is agreed.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>What is reported.</summary>
    public ReportCollection Reports { get; }

    /// <summary>What was wrong with the files of <see cref="Load"/> or of the reports, and which identifiers stand for different reports.</summary>
    public ValueList<Problem> Problems => [.. fileProblems, .. Reports.ProblemsIn(files.Of)];

    /// <summary>The SHA-256 of the JSON of all records, convention by convention, in small hexadecimal letters. Equal records give equal versions; the order of rows is content.</summary>
    /// <remarks>Worked out when it is first asked for. The version of no records is that of an empty text.</remarks>
    public string RecordsVersion => recordsVersion.Value;

    internal FrameStore Frames { get; } = new();

    /// <summary>The record files that it was read from, in their order.</summary>
    internal IReadOnlyList<Named<RecordFile>> ReadFrom => files.Records;

    /// <summary>The records of each convention that has any, in the order of the conventions.</summary>
    internal IEnumerable<RecordFile> RecordFiles => records
        .Where(one => one.Value != new ConventionRecords())
        .OrderBy(one => one.Key)
        .Select(one => new RecordFile { Convention = one.Key, Records = one.Value });

    /// <summary>Evidence of a catalogue and reports, without further records: what they would decide is unknown.</summary>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public static Evidence Of(Catalogue catalogue, ReportCollection reports)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(reports);
        return Of(catalogue, reports, new Dictionary<ConventionId, ConventionRecords>(), []);
    }

    /// <summary>The evidence in a folder: reports, records, and what they refer to. A file says itself what it is; <c>docs/evidence.md</c> tells how.</summary>
    /// <param name="catalogue">What is agreed. States, meetings and registers in the folder take the place of its own.</param>
    /// <param name="directory">The folder. All files below it whose name ends in <c>.json</c> are read, in the ordinal order of their paths; links to folders are not followed.</param>
    /// <param name="progress">Told after each file; absent: nobody is told.</param>
    /// <returns>The evidence that could be read. Bad files are told in <see cref="Problems"/> and never throw.</returns>
    /// <remarks>The lists of several record files add up. A list that stands in no file was not supplied: what it would decide is unknown.</remarks>
    /// <exception cref="ArgumentException">A part is missing, or the path is empty.</exception>
    public static Evidence Load(Catalogue catalogue, string directory, IProgress<ReadProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return EvidenceFolder.Read(catalogue, directory, progress);
    }

    /// <summary>Writes the evidence to a folder. <see cref="Load"/> with the same catalogue gives equal evidence.</summary>
    /// <param name="catalogue">The catalogue to load with. Only States, meetings and registers that differ from its own are written; plans and conventions never are.</param>
    /// <param name="directory">The folder, new or empty: files left from before would be read as evidence.</param>
    /// <remarks>Equal evidence gives the same files with the same bytes.</remarks>
    /// <exception cref="ArgumentException">A part is missing, or the path is empty.</exception>
    /// <exception cref="IOException">The folder is not empty, or could not be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public void Save(Catalogue catalogue, string directory)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        EvidenceFolder.Write(this, catalogue, directory);
    }

    /// <param name="catalogue">What is agreed.</param>
    /// <param name="reports">What is reported.</param>
    /// <param name="records">The records of each convention.</param>
    /// <param name="fileProblems">What was wrong with the files.</param>
    /// <param name="files">The files of reports and records; absent: none was read from a file.</param>
    internal static Evidence Of(
        Catalogue catalogue,
        ReportCollection reports,
        IReadOnlyDictionary<ConventionId, ConventionRecords> records,
        ValueList<Problem> fileProblems,
        FilesRead? files = null) =>
        new(catalogue, reports, records, fileProblems, files ?? FilesRead.None);

    /// <summary>The file of <see cref="Load"/> from which a report of <see cref="Reports"/> was read; absent: it was not read from a file, or took the place of one since.</summary>
    /// <remarks>
    /// A report that stands in several files alike is kept once, with one of them. A corrigendum that was read into what it corrects has the file of
    /// the corrigendum, unless two files are alike in identifier, State, period and day of submission.
    /// </remarks>
    /// <exception cref="ArgumentNullException">No report is given.</exception>
    public string? FileOf(StatePartyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return files.Of(report);
    }

    /// <summary>The records of a convention; absent: none were supplied.</summary>
    public ConventionRecords? RecordsOf(ConventionId convention) => records.GetValueOrDefault(convention);

    /// <summary>Which duties a State has under a convention on a day, as known on a day, and why.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="state">The State. One that the register does not name has no duties.</param>
    /// <param name="on">The day that is asked about. After <paramref name="asOf"/> it tells how things will stand if nothing more becomes known.</param>
    /// <param name="asOf">The day up to which register, records and reports are known.</param>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of the convention.</exception>
    public ObligationProfile Obligations(ConventionId convention, StateCode state, LocalDate on, LocalDate asOf) =>
        new ProfileReader(this, convention, state, asOf).On(on);

    /// <summary>The days on which a duty of a State came to stand otherwise, in a time, both days included, as known on a day.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="state">The State.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="asOf">The day up to which register, records and reports are known.</param>
    /// <returns>The changes by day, then by duty; none when the last day comes before the first.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of the convention.</exception>
    public ValueList<ObligationChange> ObligationChanges(ConventionId convention, StateCode state, LocalDate from, LocalDate to, LocalDate asOf) =>
        new ProfileReader(this, convention, state, asOf).Changes(from, to);

    /// <summary>
    /// The register of a convention as known on a day, with what records and reports add: ends that declarations tell, duties that finds open,
    /// deadlines that decisions give. Put into the catalogue it makes indicators count what profiles show.
    /// </summary>
    /// <param name="convention">The convention.</param>
    /// <param name="asOf">The day up to which register, records and reports are known.</param>
    /// <returns>A register free of problems. It holds for that day: use it with questions as of it.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of the convention.</exception>
    public Register RegisterCompleted(ConventionId convention, LocalDate asOf) => CompletedRegister.Of(this, convention, asOf);

    /// <summary>The same evidence with the records of a convention, in place of those it had.</summary>
    /// <exception cref="ArgumentNullException">No records are given.</exception>
    public Evidence WithRecords(ConventionId convention, ConventionRecords supplied)
    {
        ArgumentNullException.ThrowIfNull(supplied);
        return new(Catalogue, Reports, new Dictionary<ConventionId, ConventionRecords>(records) { [convention] = supplied }, fileProblems, files);
    }

    /// <summary>The same evidence with one report more, or with a corrected one in place of every report of the same identifier.</summary>
    /// <exception cref="ArgumentNullException">No report is given.</exception>
    /// <remarks>What was read from the reports of other States is kept, so that evaluating again costs next to nothing.</remarks>
    public Evidence With(StatePartyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var changed = new Evidence(Catalogue, Reports.With(report), records, fileProblems, files.Without(report.Header.ReportId));
        changed.Frames.TakeOver(Frames, changed, Reports.ChangedBy(report));
        return changed;
    }
}
