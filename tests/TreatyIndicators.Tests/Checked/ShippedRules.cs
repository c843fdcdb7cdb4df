using System.Text;
using System.Text.Json.Nodes;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>A few of the rules that the library ships, read from their file as rules of one's own are.</summary>
internal static class ShippedRules
{
    public static ReportChecker Checker(params string[] ids)
    {
        var all = JsonNode.Parse(File.ReadAllText(RepositoryFolder.Path("src/TreatyIndicators/Catalogues/Data/rules/rules.json")))!.AsArray();
        var chosen = new JsonArray([.. all.Where(rule => ids.Contains((string?)rule!["id"])).Select(rule => rule!.DeepClone())]);
        foreach (var rule in chosen)
        {
            rule!["title"] = new JsonObject { ["en"] = (string?)rule["id"], ["zh"] = (string?)rule["id"] };
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(chosen.ToJsonString()));
        return new(RuleCatalogue.Of(RuleReader.Read(stream, "rules.json").Require()));
    }
}
