using System.CommandLine;
using System.CommandLine.Parsing;

namespace TreatyIndicators.Tool;

/// <summary>The option that says by what figures are split.</summary>
internal sealed class StrataOption
{
    private readonly Option<string?> by = new("--by")
    {
        Description = "Splits every figure: by region or subregion of the United Nations, or by the groups of States in a file. A file of one of these two names is given as ./region.",
        HelpName = "region|subregion|FILE",
    };

    public StrataOption(Command command)
    {
        by.Validators.Add(UsageChecks.NotEmpty);
        command.Add(by);
    }

    public string? Of(ParseResult parsed) => parsed.GetValue(by);

    /// <summary>Finds the groups that were asked for and tells every problem.</summary>
    /// <returns>Whether they could be read; the groups are absent where none were asked for.</returns>
    public static bool TryRead(string? chosen, Catalogue catalogue, ToolHost host, out StateGroups? groups)
    {
        groups = chosen switch
        {
            null => null,
            "region" => StateGroups.Regions(catalogue),
            "subregion" => StateGroups.Subregions(catalogue),
            _ => CatalogueFiles.Read(chosen, (stream, name) => CatalogueReader.ReadGroups(stream, name, catalogue), host),
        };
        return chosen is null || groups is not null;
    }
}
