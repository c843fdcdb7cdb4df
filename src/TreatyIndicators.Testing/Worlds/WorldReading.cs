using System.Text;
using System.Text.Json.Nodes;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Testing;

/// <summary>Reads the JSON of a world through the readers of the library, so that it is held to the same form as files.</summary>
internal static class WorldReading
{
    public static StatePartyReport Report(JsonNode data, string name) => One(ReportReader.Read(Bytes(data), name));

    public static ValueList<StatePartyReport> Reports(JsonNode? data, string name) =>
        ((JsonArray?)data ?? []).Select((report, place) => Report(report!, $"{name}[{place}]")).ToValueList();

    public static ConventionRecords Records(ConventionId convention, JsonNode? data) => One(RecordReader.Read(
        Bytes(new JsonObject { ["convention"] = convention.Value, ["records"] = data?.DeepClone() ?? new JsonObject() }), "records")).Records;

    /// <summary>The catalogue of the library with the States, the meetings and the one register of the world.</summary>
    public static Catalogue Catalogue(JsonObject world) => TreatyIndicators.Catalogue.Create(
        Data(world["states"], "states", CatalogueReader.ReadStates),
        TreatyIndicators.Catalogue.Default.Conventions,
        [Data(world["register"], "register", (stream, name) => CatalogueReader.ReadRegister(stream, name))],
        Data(world["meetings"], "meetings", (stream, name) => CatalogueReader.ReadMeetings(stream, name)),
        [],
        TreatyIndicators.Catalogue.Default.Plans);

    private static T Data<T>(JsonNode? data, string name, Func<Stream, string, CatalogueReading<T>> read)
        where T : class
    {
        using var stream = new MemoryStream(Bytes(data!));
        var reading = read(stream, name);
        return reading.Data ?? throw Unreadable(reading.Problems);
    }

    private static T One<T>(ReadResult<T> read) => read.Items is [var item] ? item : throw Unreadable(read.Problems);

    private static ArgumentException Unreadable(ValueList<Problem> problems) =>
        new($"The world cannot be read any more:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}");

    private static byte[] Bytes(JsonNode data) => Encoding.UTF8.GetBytes(data.ToJsonString());
}
