using System.CommandLine;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>crosswalk</c>: which indicators of one plan correspond to which of another.</summary>
internal static class CrosswalkCommand
{
    private static Catalogue Shipped => Catalogue.Default;

    public static Command Make(ToolHost host)
    {
        var command = new Command("crosswalk", "Shows which indicators of one plan correspond to which of another, and why.");
        var plan = Option("--plan", "A plan: correspondences are shown from its side. Default: all plans.", "PLAN");
        var to = Option("--to", "The other plan. Default: all others.", "PLAN");
        var indicator = Option("--indicator", "Limits the output to the counterparts of an indicator, for instance SRAAP-7.1.", "ID");
        var format = UsageChecks.Format();
        var output = UsageChecks.OutputFile();
        foreach (var option in new Option[] { plan, to, indicator, format, output })
        {
            command.Add(option);
        }

        LanguageOption.AddTo(command);
        command.SetAction(parsed => CrosswalkChoice.Of(Shipped, parsed.GetValue(plan), parsed.GetValue(to), parsed.GetValue(indicator), host) is { } chosen
            && Deliver(chosen, parsed.GetValue(format)!, LanguageOption.Of(parsed), parsed.GetValue(output), host)
            ? ExitCode.Done
            : ExitCode.Incomplete);
        return command;
    }

    private static Option<string?> Option(string name, string description, string helpName)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(UsageChecks.NotEmpty);
        return option;
    }

    private static bool Deliver(ValueList<Correspondence> chosen, string format, ConditionLanguage language, string? file, ToolHost host) => format switch
    {
        "json" => host.Deliver(CrosswalkJson.ToText(Shipped, chosen), file),
        "csv" => host.Deliver(UsageChecks.Written(writer => CrosswalkCsv.Write(Shipped, chosen, writer)), file),
        "markdown" => host.Deliver(UsageChecks.Written(writer => CrosswalkMarkdown.Write(Shipped, chosen, writer, language)), file),
        _ => host.Show(_ => CrosswalkTable.Of(chosen, language), file),
    };
}
