using System.CommandLine;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary>The option that chooses rules by their identifiers.</summary>
internal sealed class RulesOption
{
    private readonly Option<string[]> rules = new("--rules") { HelpName = "ID,..." };

    public RulesOption(Command command, string description)
    {
        rules.Description = description;
        rules.Validators.Add(UsageChecks.NotEmpty);
        command.Add(rules);
    }

    /// <summary>The identifiers, separated by commas or given one by one; none where all rules are meant.</summary>
    public IReadOnlyList<string> Of(ParseResult parsed) =>
        [.. (parsed.GetValue(rules) ?? []).SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>The rules of the identifiers, in any case of letters, or all that the library ships.</summary>
    /// <returns>Absent where there is no rule of an identifier, after the problems are told.</returns>
    public static RuleCatalogue? Find(IReadOnlyList<string> ids, ToolHost host)
    {
        var all = RuleCatalogue.Default;
        var known = ids.Select(id => all.Find(id.ToUpperInvariant())).ToList();
        host.Tell(ids.Where((_, place) => known[place] is null).Select(id => ToolProblems.UnknownRule(id, all)));
        return known.Contains(null) ? null : ids.Count == 0 ? all : all.Only(known.Select(rule => rule!.Id));
    }
}
