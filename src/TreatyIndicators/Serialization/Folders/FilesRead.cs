using System.Collections.Immutable;

namespace TreatyIndicators.Serialization;

/// <summary>The files from which evidence was read.</summary>
internal sealed class FilesRead
{
    private readonly ImmutableDictionary<string, string> files;

    /// <summary>Of the same objects: two reports may have one identifier.</summary>
    private readonly IReadOnlyDictionary<StatePartyReport, string> ofSame;

    public FilesRead(IReadOnlyCollection<Named<StatePartyReport>> reports, IReadOnlyList<Named<RecordFile>> records)
        : this(
            reports.DistinctBy(report => report.Content.Header.ReportId, StringComparer.Ordinal).ToImmutableDictionary(report => report.Content.Header.ReportId, report => report.File, StringComparer.Ordinal),
            reports.ToDictionary(report => report.Content, report => report.File, (IEqualityComparer<StatePartyReport>)ReferenceEqualityComparer.Instance),
            records)
    {
    }

    private FilesRead(ImmutableDictionary<string, string> files, IReadOnlyDictionary<StatePartyReport, string> ofSame, IReadOnlyList<Named<RecordFile>> records) =>
        (this.files, this.ofSame, Records) = (files, ofSame, records);

    public static FilesRead None { get; } = new([], []);

    /// <summary>The record files, in their order.</summary>
    public IReadOnlyList<Named<RecordFile>> Records { get; }

    /// <summary>The file of a report. One that was put together, a corrigendum with what it leaves as it was, has that of its own words.</summary>
    public string? Of(StatePartyReport report) => ofSame.GetValueOrDefault(report) ?? files.GetValueOrDefault(report.Header.ReportId);

    /// <summary>A report that takes the place of another was not read from its file.</summary>
    public FilesRead Without(string reportId) => new(files.Remove(reportId), ofSame, Records);
}
