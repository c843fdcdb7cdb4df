using System.Reflection;
using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>The embedded data of the package.</summary>
internal static class TestingData
{
    private const string Ending = ".json";

    /// <summary>The names of the files of a folder, without ending, in ordinal order.</summary>
    public static ValueList<string> NamesIn(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal))
        .Select(name => name[(folder.Length + 1)..^Ending.Length])
        .Order(StringComparer.Ordinal)
        .ToValueList();

    /// <summary>The content of a file; absent: there is none of that name.</summary>
    public static JsonNode? Find(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + Ending);
        return stream is null ? null : JsonNode.Parse(stream);
    }

    /// <exception cref="InvalidDataException">The package was not built right.</exception>
    public static JsonNode Read(string name) => Find(name) ?? throw new InvalidDataException($"The package holds no {name}{Ending}.");
}
