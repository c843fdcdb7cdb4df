using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>
/// A small world to try things on: 25 invented States (<c>XAA</c> and following) with their registers, their reports for 2024
/// and 2025, and the other records of both conventions. Every indicator of the shipped plans has a figure in it, and subjects in
/// every status that it can have. It shows every section of a report at least once, silences and contradictions included.
/// </summary>
/// <remarks>
/// Nothing in it is about a real State. <c>docs/samples/README.md</c> says which State shows what. Each part is read when first
/// asked for. Safe for any number of threads.
/// </remarks>
public static class SampleEvidence
{
    private const string Folder = "samples/";

    private static readonly Lazy<SampleDescription> Description = new(() => Read("sample.json", CatalogueJson.Sample));
    private static readonly Lazy<Catalogue> OfInventedStates = new(ReadCatalogue);
    private static readonly Lazy<ReportCollection> AllReports = new(ReadReports);
    private static readonly Lazy<Dictionary<ConventionId, ConventionRecords>> AllRecords = new(ReadRecords);
    private static readonly Lazy<Evidence> Everything = new(() => EvidenceOf(Catalogue));

    /// <summary>The plan year to evaluate: 2026, for which the reports that cover 2025 are read.</summary>
    public static int Year => Description.Value.Year;

    /// <summary>The last day of submission that counts: 30 June 2026. One report of the collection comes later.</summary>
    public static LocalDate AsOf => Description.Value.AsOf;

    /// <summary>The name of the collection in English and Chinese.</summary>
    public static Label Title => Description.Value.Title;

    /// <summary>The catalogue of the library with the invented States and their registers in place of the real ones.</summary>
    /// <remarks>
    /// The meetings are the real ones, without the States that held or led them; those of 2026 have invented days and places.
    /// </remarks>
    public static Catalogue Catalogue => OfInventedStates.Value;

    /// <summary>The reports, under both conventions.</summary>
    public static ReportCollection Reports => AllReports.Value;

    /// <summary>Everything together: the catalogue, the reports, and the other records of both conventions.</summary>
    /// <remarks><c>Evidence.Of(SampleEvidence.Catalogue, SampleEvidence.Reports)</c> is the same without the records: what they decide is then unknown.</remarks>
    public static Evidence Evidence => Everything.Value;

    /// <summary>The reports and records, held against a catalogue of somebody's own.</summary>
    internal static Evidence EvidenceOf(Catalogue catalogue) => Evidence.Of(catalogue, Reports, AllRecords.Value, []);

    /// <summary>The names of the embedded report files, in ordinal order.</summary>
    internal static IEnumerable<string> ReportNames => NamesIn("reports/");

    /// <summary>The names of the embedded record files, in ordinal order: one for each convention and kind.</summary>
    internal static IEnumerable<string> RecordNames => NamesIn("records/");

    private static IEnumerable<string> NamesIn(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder + folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .Order(StringComparer.Ordinal);

    private static Catalogue ReadCatalogue() => Catalogue.Default
        .WithStates(Read("states.json", CatalogueReader.ReadStates))
        .WithMeetings(ReadMeetings())
        .WithRegister(ReadRegister("register.json"))
        .WithRegister(ReadRegister("register-ccm.json"));

    private static IEnumerable<Meeting> ReadMeetings()
    {
        var invented = Read("meetings.json", (stream, file) => CatalogueReader.ReadMeetings(stream, file));
        return Catalogue.Default.Meetings
            .Where(meeting => invented.All(own => own.Id != meeting.Id))
            .Select(WithoutRealStates)
            .Concat(invented);
    }

    private static Meeting WithoutRealStates(Meeting meeting) =>
        meeting with { Country = null, PresidentState = null, PresidentName = null };

    private static ReportCollection ReadReports() =>
        ReportCollection.Of(ReportNames.Select(name => Read(name, ReportJson.Report)));

    private static Dictionary<ConventionId, ConventionRecords> ReadRecords() =>
        FolderRecords.Of(RecordNames.Select(name => new Named<RecordFile>(name, Read(name, ReportJson.RecordFile))), []);

    private static Register ReadRegister(string name) =>
        Read(name, (stream, file) => CatalogueReader.ReadRegister(stream, file));

    private static T Read<T>(string name, Func<Stream, string, CatalogueReading<T>> read)
        where T : class
    {
        using var stream = EmbeddedData.Open(Folder + name);
        return read(stream, name).Require();
    }

    private static T Read<T>(string name, JsonTypeInfo<T> type)
    {
        using var stream = EmbeddedData.Open(Folder + name);
        return JsonSerializer.Deserialize(stream, type)!;
    }
}
