using System.Reflection;

namespace TreatyIndicators;

/// <summary>The catalogue that the library ships, read and checked as a whole.</summary>
internal static class EmbeddedData
{
    /// <exception cref="InvalidDataException">The embedded data are broken: the library was not built right.</exception>
    public static Catalogue Read()
    {
        var catalogue = Catalogue.Create(
            Read("states.json", CatalogueReader.ReadStates),
            Read("conventions.json", CatalogueReader.ReadConventions),
            [
                Read("registers/apmbc.json", (stream, name) => CatalogueReader.ReadRegister(stream, name)),
                Read("registers/ccm.json", (stream, name) => CatalogueReader.ReadRegister(stream, name)),
            ],
            Read("meetings.json", (stream, name) => CatalogueReader.ReadMeetings(stream, name)),
            Read("action-plans.json", CatalogueReader.ReadPlanEntries),
            EmbeddedPlans.Read())
            .WithCrosswalk(Read("crosswalk.json", (stream, name) => CatalogueReader.ReadCrosswalk(stream, name)));
        var problems = catalogue.Check();
        return problems.Count == 0 ? catalogue : throw new InvalidDataException(string.Join(Environment.NewLine, problems));
    }

    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidDataException($"The library holds no {name}.");

    private static T Read<T>(string name, Func<Stream, string, CatalogueReading<T>> read)
        where T : class
    {
        using var stream = Open(name);
        return read(stream, name).Require();
    }
}
