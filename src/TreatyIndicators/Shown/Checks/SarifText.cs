namespace TreatyIndicators.Export;

/// <summary>Any text as a message of SARIF, so that it reads as it is.</summary>
internal static class SarifText
{
    /// <summary>Single braces would be places for arguments (SARIF 2.1.0, 3.11.5), and <c>](</c> would make a link (3.11.6).</summary>
    public static string Of(string text) => text
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "] (", StringComparison.Ordinal);
}
