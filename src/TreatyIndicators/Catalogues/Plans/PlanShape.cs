using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>
/// Compares JSON with the contract it should have and lists every member that is unknown, missing or of the wrong type. The
/// serializer alone would stop at the first.
/// </summary>
internal static class PlanShape
{
    /// <summary>Bounds the work that a file can ask for; the longest list of a real plan has a tenth of it.</summary>
    private const int LongestList = 1000;

    public static void Check(JsonElement element, JsonTypeInfo type, string path, PlanProblems problems)
    {
        if (!Fits(element, type))
        {
            problems.Add(PlanCodes.WrongType, path, $"found {Found(element)}, expected {Expected(type)}");
        }
        else if (type.Kind == JsonTypeInfoKind.Object)
        {
            CheckMembers(element, type, path, problems);
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable && element.GetArrayLength() > LongestList)
        {
            problems.Add(PlanCodes.Unreadable, path, $"found a list of {element.GetArrayLength()}, expected at most {LongestList}");
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            var member = type.Options.GetTypeInfo(type.ElementType!);
            var index = 0;
            foreach (var row in element.EnumerateArray())
            {
                Check(row, member, $"{path}[{index++}]", problems);
            }
        }
    }

    private static void CheckMembers(JsonElement element, JsonTypeInfo type, string path, PlanProblems problems)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (type.Properties.FirstOrDefault(property => property.Name == member.Name) is { } property)
            {
                Check(member.Value, type.Options.GetTypeInfo(property.PropertyType), $"{path}.{member.Name}", problems);
                continue;
            }

            var names = type.Properties.Select(known => known.Name);
            problems.Add(
                PlanCodes.UnknownMember,
                path,
                $"found a member {PlanProblems.Quoted(member.Name)}, expected one of {string.Join(", ", names)}{PlanProblems.Nearest(member.Name, names)}");
        }

        foreach (var missing in type.Properties.Where(property => property.IsRequired && !element.TryGetProperty(property.Name, out _)))
        {
            problems.Add(PlanCodes.MissingMember, path, $"found no \"{missing.Name}\", expected {Expected(type.Options.GetTypeInfo(missing.PropertyType))}");
        }
    }

    private static bool Fits(JsonElement element, JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => element.ValueKind == JsonValueKind.Object,
        JsonTypeInfoKind.Enumerable => element.ValueKind == JsonValueKind.Array,
        _ when type.Type == typeof(int) => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out _),
        _ when type.Type == typeof(bool) => element.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => element.ValueKind == JsonValueKind.String,
    };

    private static string Expected(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => "an object",
        JsonTypeInfoKind.Enumerable => "a list",
        _ when type.Type == typeof(int) => "a whole number",
        _ when type.Type == typeof(bool) => "true or false",
        _ => "a text",
    };

    private static string Found(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => $"the number {Serialization.JsonText.Shorten(element.GetRawText())}",
        JsonValueKind.Null => "null",
        _ => element.GetRawText(),
    };
}
