using System.CommandLine;
using TreatyIndicators.Export;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary><c>rules</c>: the rules by which reports and records are checked.</summary>
internal static class RulesCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("rules", "Lists the rules by which 'validate' checks reports and records, or shows everything about some of them.");
        var rules = new RulesOption(command, "Shows everything about these rules, for instance B-01,HDR-05: the test in its notation and in words, note, source and what follows. May be given several times.");
        var severity = new SeverityOption(command, "Lists rules of this severity and heavier ones.");
        LanguageOption.AddTo(command);
        var format = UsageChecks.Format();
        var output = UsageChecks.OutputFile();
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => Run(rules.Of(parsed), severity.Of(parsed), (parsed.GetValue(format)!, parsed.GetValue(output)), host));
        return command;
    }

    private static int Run(IReadOnlyList<string> ids, RuleSeverity least, (string Format, string? File) output, ToolHost host)
    {
        if (RulesOption.Find(ids, host) is not { } named)
        {
            return ExitCode.WrongUsage;
        }

        var (rules, inFull) = (named.Where(rule => rule.Severity <= least), ids.Count > 0);
        var written = output.Format switch
        {
            "json" => host.Deliver(RulesJson.ToText(rules), output.File),
            "csv" => host.Deliver(UsageChecks.Written(writer => RulesCsv.Write(rules, writer)), output.File),
            "markdown" => host.Deliver(UsageChecks.Written(writer => RulesMarkdown.Write(rules, writer, host.Texts, inFull)), output.File),
            _ => host.Show(_ => RuleTable.Of(rules, new() { Texts = host.Texts }, inFull), output.File),
        };
        return written ? ExitCode.Done : ExitCode.Incomplete;
    }
}
