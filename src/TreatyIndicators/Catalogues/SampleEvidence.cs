using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>
/// A small world to try things on: 25 invented States (<c>XAA</c> and following) with their registers and their reports for 2024
/// and 2025. It shows every section of a report at least once, silences and contradictions included.
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

    /// <summary>The plan year to evaluate: 2026, for which the reports that cover 2025 are read.</summary>
    public static int Year => Description.Value.Year;

    /// <summary>The last day of submission that counts: 30 June 2026. One report of the collection comes later.</summary>
    public static LocalDate AsOf => Description.Value.AsOf;

    /// <summary>The name of the collection in English and Chinese.</summary>
    public static Label Title => Description.Value.Title;

    /// <summary>The catalogue of the library with the invented States and their registers in place of the real ones.</summary>
    /// <remarks>The meetings are the real ones, without the States that held or led them. Moratoria are not supplied, nor are records beside the registers, so what rests on them is unknown.</remarks>
    public static Catalogue Catalogue => OfInventedStates.Value;

    /// <summary>The reports, under both conventions.</summary>
    public static ReportCollection Reports => AllReports.Value;

    /// <summary>The names of the embedded report files, in ordinal order.</summary>
    internal static IEnumerable<string> ReportNames => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder + "reports/", StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .Order(StringComparer.Ordinal);

    private static Catalogue ReadCatalogue() => Catalogue.Default
        .WithStates(Read("states.json", CatalogueReader.ReadStates))
        .WithMeetings(Catalogue.Default.Meetings.Select(WithoutRealStates))
        .WithRegister(ReadRegister("register.json"))
        .WithRegister(ReadRegister("register-ccm.json"));

    private static Meeting WithoutRealStates(Meeting meeting) =>
        meeting with { Country = null, PresidentState = null, PresidentName = null };

    private static ReportCollection ReadReports() =>
        ReportCollection.Of(ReportNames.Select(name => Read(name, ReportJson.Report)));

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
