using System.Collections.Frozen;
using TreatyIndicators.Conditions;

namespace TreatyIndicators;

/// <summary>Whether a report gives an account of something in a section: more than a nil statement, and more than figures that are no account.</summary>
internal static class SectionContent
{
    /// <summary>How many victims there are, and what the number counts, is no account of what is done for them: S3 actions 27 to 36 ask for the latter.</summary>
    private static readonly string[] NoAccount =
        ["victimAssistance.casualties.", "victimAssistance.victims.", "victimAssistance.victimDefinition", "victimAssistance.recordsCleaned"];

    private static readonly Lazy<FrozenDictionary<string, PathReader[]>> Fields = new(() => FormCatalogue.Fields
        .Where(field => !field.Path.StartsWith($"{field.Section}.nilStatement.", StringComparison.Ordinal))
        .Where(field => !Array.Exists(NoAccount, start => field.Path.StartsWith(start, StringComparison.Ordinal)))
        .GroupBy(field => field.Section)
        .ToFrozenDictionary(section => section.Key, section => section.Select(field => PathReader.InReport(field.Path)).ToArray(), StringComparer.Ordinal));

    public static bool IsGiven(StatePartyReport report, ContractField section) =>
        section.Read(report) is { } body && Fields.Value.TryGetValue(section.Name, out var fields) && Array.Exists(fields, field => field.Any(body, 1, GivenValue.Says));
}
