using NodaTime;

namespace TreatyIndicators.Serialization;

/// <summary>The files from which evidence was read.</summary>
internal sealed class FilesRead
{
    /// <summary>Of the same objects: two reports may have one identifier.</summary>
    private readonly IReadOnlyDictionary<StatePartyReport, string> files;

    /// <summary>By what a corrigendum keeps when it is read into the report that it corrects; only where one file has it.</summary>
    private readonly IReadOnlyDictionary<Submission, string> ofSubmissions;

    public FilesRead(IReadOnlyCollection<Named<StatePartyReport>> reports, IReadOnlyList<Named<RecordFile>> records)
        : this(
            reports.ToDictionary(report => report.Content, report => report.File, (IEqualityComparer<StatePartyReport>)ReferenceEqualityComparer.Instance),
            reports.GroupBy(report => Submission.Of(report.Content)).Where(same => !same.Skip(1).Any()).ToDictionary(same => same.Key, same => same.First().File),
            records)
    {
    }

    private FilesRead(IReadOnlyDictionary<StatePartyReport, string> files, IReadOnlyDictionary<Submission, string> ofSubmissions, IReadOnlyList<Named<RecordFile>> records) =>
        (this.files, this.ofSubmissions, Records) = (files, ofSubmissions, records);

    public static FilesRead None { get; } = new([], []);

    /// <summary>The record files, in their order.</summary>
    public IReadOnlyList<Named<RecordFile>> Records { get; }

    /// <summary>The file of a report; of a corrigendum that was read into what it corrects, the file of the corrigendum. Absent: it was not read from one, or it cannot be told from which.</summary>
    public string? Of(StatePartyReport report) => files.GetValueOrDefault(report) ?? ofSubmissions.GetValueOrDefault(Submission.Of(report));

    /// <summary>A report that takes the place of others was not read from their files.</summary>
    public FilesRead Without(string reportId) => new(files, ofSubmissions.Where(file => file.Key.ReportId != reportId).ToDictionary(), Records);

    private readonly record struct Submission(ConventionId Convention, StateCode State, string ReportId, LocalDate PeriodEnd, LocalDate SubmittedOn)
    {
        public static Submission Of(StatePartyReport report) =>
            new(report.Header.Convention, report.Header.State, report.Header.ReportId, report.Header.Period.To, report.Header.SubmittedOn);
    }
}
