using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Serialization;

/// <summary>Reads evidence from a folder and writes it there.</summary>
internal static class EvidenceFolder
{
    public static Evidence Read(Catalogue start, string directory, IProgress<ReadProgress>? progress)
    {
        var files = EvidenceFiles.Read(directory, progress);
        List<Problem> problems = [.. files.Problems];
        var catalogue = FolderCatalogue.Of(start, files, problems);
        problems.AddRange(UnknownConventions(files.Reports, catalogue));
        problems.AddRange(UnknownStates(files.Reports, catalogue));
        problems.AddRange(UnknownDays(files.Reports));
        problems.AddRange(files.Records.SelectMany(records => References(records, catalogue)));
        var joined = FolderRecords.Of(files.Records, problems);
        foreach (var unread in files.Unread.Where(unread => unread.Names.Count > 0))
        {
            problems.Add(unread.Problem);
            unread.LeaveOutOf(joined, catalogue);
        }

        return Evidence.Of(catalogue, ReportCollection.Of(files.Reports.Select(report => report.Content)), joined, problems.ToValueList(), new(files.Reports, files.Records));
    }

    /// <exception cref="IOException">The folder is not empty, or could not be written to.</exception>
    public static void Write(Evidence evidence, Catalogue start, string directory)
    {
        Directory.CreateDirectory(directory);
        if (Directory.EnumerateFileSystemEntries(directory).Any())
        {
            throw new IOException($"The folder {directory} is not empty, and what is left from before would be read as evidence.");
        }

        foreach (var (path, write) in Files(evidence, start))
        {
            var file = Path.Join(directory, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = new FileStream(file, FileMode.CreateNew);
            write(stream);
        }
    }

    private static IEnumerable<(string Path, Action<Stream> Write)> Files(Evidence evidence, Catalogue start) =>
    [
        .. evidence.Catalogue.States.Equals(start.States) ? [] : One("states.json", evidence.Catalogue.States, CatalogueJson.States),
        .. evidence.Catalogue.Meetings.Except(start.Meetings).ToValueList() is { Count: > 0 } meetings ? One("meetings.json", meetings, CatalogueJson.Meetings) : [],
        .. evidence.Catalogue.Registers.Except(start.Registers).SelectMany(register => One($"{register.Convention}/register.json", register, CatalogueJson.Register)),
        .. evidence.RecordFiles.SelectMany(RecordKinds.Split).SelectMany(kind => One($"{kind.File.Convention}/records/{kind.Name}.json", kind.File, ReportJson.RecordFile)),
        .. evidence.Reports
            .GroupBy(report => (report.Header.Convention, report.Header.State, report.Header.Period.To.Year))
            .SelectMany(year => year.SelectMany((report, place) => One(ReportPath(report.Header, place), report, ReportJson.Report))),
    ];

    private static IEnumerable<(string Path, Action<Stream> Write)> One<T>(string path, T content, JsonTypeInfo<T> type) =>
        [(path, stream => JsonSerializer.Serialize(stream, content, type))];

    /// <summary>By State and year, because an identifier of a report may hold what no name of a file can.</summary>
    private static string ReportPath(ReportHeader header, int place) => string.Create(
        CultureInfo.InvariantCulture, $"{header.Convention}/reports/{header.State}-{header.Period.To.Year:D4}{(place == 0 ? string.Empty : $"-{place + 1}")}.json");

    private static IEnumerable<Problem> UnknownStates(IEnumerable<Named<StatePartyReport>> reports, Catalogue catalogue) => NotCounted(
        reports.Where(report => catalogue.FindState(report.Content.Header.State) is null),
        header => header.State,
        ("CAT-07", "$.header.state"),
        (state, ids) => $"found {state}, expected the code of a State of the catalogue; not counted: {ids}");

    private static IEnumerable<Problem> UnknownConventions(IEnumerable<Named<StatePartyReport>> reports, Catalogue catalogue)
    {
        var known = JsonText.Listed([.. catalogue.Conventions.Select(convention => convention.Id.Value)]);
        return NotCounted(
            reports.Where(report => catalogue.FindConvention(report.Content.Header.Convention) is null),
            header => header.Convention,
            ("CAT-11", "$.header.convention"),
            (convention, ids) => $"found {convention}, expected a convention of the catalogue ({known}); not counted: {ids}");
    }

    /// <summary>Reports of a day that nothing can be asked about, so that they would be left out without a word.</summary>
    private static IEnumerable<Problem> UnknownDays(IEnumerable<Named<StatePartyReport>> reports) => NotCounted(
        reports.Where(report => report.Content.Header.SubmittedOn > CheckDay.Last),
        header => header.SubmittedOn.Year,
        ("COLL-02", "$.header.submittedOn"),
        (year, ids) => $"found the year {year}, expected one up to {CheckDay.Last.Year}; not counted: {ids}");

    /// <summary>One problem for each State, convention or year, however many reports it has: one wrong code is one mistake.</summary>
    private static IEnumerable<Problem> NotCounted<TCode>(
        IEnumerable<Named<StatePartyReport>> reports, Func<ReportHeader, TCode> codeOf, (string Code, string Path) problem, Func<TCode, FormattableString, FormattableString> told) => reports
        .GroupBy(report => codeOf(report.Content.Header))
        .OrderBy(group => group.Key)
        .Select(group => Problem.Of(problem.Code, told(group.Key, JsonText.Listed([.. group.Select(report => report.Content.Header.ReportId)]))) with
        {
            File = group.First().File,
            Path = problem.Path,
        });

    private static IEnumerable<Problem> References(Named<RecordFile> records, Catalogue catalogue)
    {
        var problems = ReferenceChecks.Of(records.Content, catalogue, records.File);
        return problems.Count <= ReadLimits.MaxProblems
            ? problems
            : problems.Take(ReadLimits.MaxProblems).Append(ReadProblem.MoreReferences(records.File));
    }
}
