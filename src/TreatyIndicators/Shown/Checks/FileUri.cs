namespace TreatyIndicators.Export;

/// <summary>Names of files as references.</summary>
internal static class FileUri
{
    /// <summary>The reference: relative for a relative name, with slashes, and with escapes where a reference needs them.</summary>
    public static string Of(string file)
    {
        var path = file.Replace('\\', '/');
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return !Path.IsPathRooted(file) ? escaped : path.StartsWith('/') ? $"file://{escaped}" : $"file:///{escaped.Replace("%3A", ":", StringComparison.Ordinal)}";
    }
}
