using System.Globalization;

namespace TreatyIndicators.Serialization;

/// <summary>Joins the record files of one convention, in the order of the files.</summary>
internal sealed class FolderRecords(List<Problem> problems)
{
    private readonly Dictionary<ConventionRecords, string> files = [];

    private readonly IdentifiedRows<ExtensionRequest> requests = new(
        request => request.Id is { } id ? string.Create(CultureInfo.InvariantCulture, $"{id} version {request.Version}") : null, "$.records.extensions.requests");

    private readonly IdentifiedRows<MeetingOrganisation> organisations = new(organisation => organisation.Id, "$.records.meetings.organisations");

    private readonly IdentifiedRows<CommitteeYear> committeeYears = new(
        year => year.Committee is { } committee ? string.Create(CultureInfo.InvariantCulture, $"{committee}, {year.Year}") : null, "$.records.committeeYears");

    private readonly IdentifiedRows<NationalPlatform> platforms = new(platform => platform.State?.ToString(), "$.records.nationalPlatforms");

    public static Dictionary<ConventionId, ConventionRecords> Of(IEnumerable<Named<RecordFile>> files, List<Problem> problems) => files
        .GroupBy(file => file.Content.Convention)
        .ToDictionary(group => group.Key, group => RecordLists.Join([.. group.Select(new FolderRecords(problems).Take)]));

    private ConventionRecords Take(Named<RecordFile> named)
    {
        var (file, records) = (named.File, named.Content.Records);
        if (RecordReferences.HasRows(records) && !files.TryAdd(records, file))
        {
            problems.Add(Problem.Of("REC-02", $"found the same records as in {JsonText.Shorten(files[records])}, expected each in one file; they are counted once") with { File = file });
            return new();
        }

        return records with
        {
            Meetings = records.Meetings is { } meetings ? meetings with { Organisations = organisations.Take(meetings.Organisations, file, problems) } : null,
            Extensions = records.Extensions is { } extensions ? extensions with { Requests = requests.Take(extensions.Requests, file, problems) } : null,
            CommitteeYears = committeeYears.Take(records.CommitteeYears, file, problems),
            NationalPlatforms = platforms.Take(records.NationalPlatforms, file, problems),
        };
    }
}
