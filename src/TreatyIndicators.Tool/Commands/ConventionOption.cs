using System.CommandLine;

namespace TreatyIndicators.Tool;

/// <summary>The option that limits a command to conventions.</summary>
internal sealed class ConventionOption
{
    private readonly Option<string[]> conventions = new("--convention")
    {
        Description = "Limits the output to a convention, for instance apmbc or ccm. May be given several times. Default: every convention with a register.",
        HelpName = "CONVENTION",
    };

    public ConventionOption(Command command)
    {
        conventions.Validators.Add(UsageChecks.NotEmpty);
        command.Add(conventions);
    }

    public IReadOnlyList<string> Of(ParseResult parsed) => parsed.GetValue(conventions) ?? [];

    /// <summary>The conventions named, in any case of letters and each once, or all that have a register.</summary>
    /// <returns>Absent where the catalogue has no register of a name, after the problems are told.</returns>
    public static IReadOnlyList<ConventionId>? Find(IReadOnlyList<string> names, Catalogue catalogue, ToolHost host)
    {
        var known = catalogue.Registers.Select(register => register.Convention).ToList();
        var found = names.Select(name => known.Where(id => id.Value.Equals(name, StringComparison.OrdinalIgnoreCase)).Cast<ConventionId?>().FirstOrDefault()).ToList();
        host.Tell(names.Where((_, place) => found[place] is null).Select(name => ToolProblems.UnknownConvention(name, known)));
        return found.Contains(null) ? null : found.Count == 0 ? known : [.. found.OfType<ConventionId>().Distinct()];
    }
}
