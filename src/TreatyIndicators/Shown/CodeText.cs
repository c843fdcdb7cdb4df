using System.Text.Json;

namespace TreatyIndicators.Export;

/// <summary>The codes of kinds, units and reasons in files: the names with a small first letter.</summary>
internal static class CodeText
{
    public static string Of<T>(T code)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(code.ToString());
}
