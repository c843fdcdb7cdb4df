namespace TreatyIndicators.Tests;

/// <summary>Files of the repository that are made from the library: the committed text must be what the library makes today.</summary>
internal static class Approved
{
    private const string Switch = "TREATYINDICATORS_APPROVE";

    /// <summary>Compares a file with the text it should have, or writes it when the environment says so.</summary>
    public static void Matches(string relativePath, string text)
    {
        var path = RepositoryFolder.Path(relativePath);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        var committed = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        Assert.True(committed == text, Message(relativePath, committed, text));
    }

    private static string Message(string relativePath, string committed, string text)
    {
        var (found, expected) = (committed.Split('\n'), text.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(found.Length, expected.Length)).FirstOrDefault(place => LineAt(found, place) != LineAt(expected, place));
        return $"""
            {relativePath} is not what the library makes today; the first difference is in line {line + 1}.
            committed: {LineAt(found, line)}
            made:      {LineAt(expected, line)}
            If the change is meant, write the file with {Switch}=1 dotnet test, look at it, and commit it.
            """;
    }

    private static string? LineAt(string[] lines, int place) => place < lines.Length ? lines[place] : null;
}
