namespace TreatyIndicators.Export;

/// <summary>Names of files as references.</summary>
internal static class FileUri
{
    /// <summary>The name by which SARIF knows the folder from which the files were read.</summary>
    public const string Base = "REPORTS";

    /// <summary>The folder as a base of references: absolute, with a slash at the end.</summary>
    public static string OfFolder(string folder) => $"{Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))}/";

    /// <summary>The name of a file as it is called in a folder; absent: it is not in there.</summary>
    public static string? Within(string? folder, string file) =>
        folder is not null && Path.GetRelativePath(folder, file) is var name && name != "." && !Path.IsPathRooted(name) && name.Split('/', '\\')[0] != ".." ? name : null;

    /// <summary>The reference: relative for a relative name, with slashes, and with escapes where a reference needs them.</summary>
    public static string Of(string file)
    {
        var path = file.Replace('\\', '/');
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return !Path.IsPathRooted(file) ? escaped : path.StartsWith('/') ? $"file://{escaped}" : $"file:///{escaped.Replace("%3A", ":", StringComparison.Ordinal)}";
    }
}
