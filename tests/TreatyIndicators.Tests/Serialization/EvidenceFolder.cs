using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Serialization;

/// <summary>A folder of evidence that a test fills and reads.</summary>
public abstract class EvidenceFolder : IDisposable
{
    private protected const string Votes = """{ "convention": "Apmbc", "records": { "votes": [] } }""";

    private protected TemporaryFolder Folder { get; } = new();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static string Notices(string state, string date) =>
        $$"""{ "convention": "Apmbc", "records": { "notices": [{ "state": "{{state}}", "kind": "StockFind", "date": "{{date}}" }] } }""";

    private protected static string State(string code) => $$"""{ "code": "{{code}}", "names": { "en": "Z", "zh": "Z", "zhUn": "Z", "fr": "Z", "es": "Z", "ru": "Z", "ar": "Z" } }""";

    private protected Evidence Load() => Evidence.Load(Catalogue.Default, Folder.Root);

    private protected List<string> Problems() => [.. ToldInChinese.Entirely(Load().Problems).Select(problem => problem.ToString())];

    private protected string At(string name) => Folder.PathOf(name);

    private protected string Shortened(string name) => JsonText.Shorten(Folder.PathOf(name));
}
