using System.Text.Json.Nodes;

namespace TreatyIndicators.Testing;

/// <summary>The edits that turn the base world into that of a State with fewer duties.</summary>
internal static class WorldProfiles
{
    public static IEnumerable<WorldEdit> Edits(ConventionId convention, ReportProfile profile) =>
        from step in (JsonArray)TestingData.Read($"profiles/{convention}")
        where !profile.HasFlag(Flag(step["without"]!)) && (step["with"] is not { } also || profile.HasFlag(Flag(also)))
        from edit in (JsonArray)step["edits"]!
        select WorldEdit.Read(edit!);

    private static ReportProfile Flag(JsonNode name) => Enum.Parse<ReportProfile>(name.GetValue<string>());
}
