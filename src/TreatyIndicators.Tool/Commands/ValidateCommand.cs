using System.CommandLine;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;
using TreatyIndicators.Serialization;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary><c>validate</c>: what is wrong with reports and records.</summary>
internal static class ValidateCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("validate", "Checks reports, records and registers by the rules that 'rules' lists, and tells what is wrong with them. Exit code 1 when a document is not valid.");
        var options = new EvidenceOptions(
            command,
            ofPlan: false,
            ofDay: "The day up to which reports, register and records are known. Default: for the sample collection its own day; with --reports the latest day of submission of a report.");
        var rules = new RulesOption(command, "Limits the rules gone by to these, for instance B-01,HDR-05. May be given several times.");
        var severity = new SeverityOption(command, "Shows problems and rules of this severity and heavier ones. What is not shown still makes a document invalid.");
        var repairs = new Option<bool>("--repairs") { Description = "Tells how numbers that do not add up and words that are misspelt could be put right. They are suggestions, and take longer than the check." };
        command.Add(repairs);
        var format = UsageChecks.Format("What to write: tables for people, JSON or CSV for other programs, a page in Markdown, or SARIF 2.1.0 for editors and continuous integration.", "sarif");
        var output = UsageChecks.OutputFile();
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => Run(
            options.Of(parsed),
            rules.Of(parsed),
            new() { Least = severity.Of(parsed), Repairs = parsed.GetValue(repairs), Texts = host.Texts },
            (parsed.GetValue(format)!, parsed.GetValue(output)),
            host));
        return command;
    }

    private static int Run(EvidenceChoice choice, IReadOnlyList<string> ids, CheckShown shown, (string Format, string? File) output, ToolHost host)
    {
        if (RulesOption.Find(ids, host) is not { } rules)
        {
            return ExitCode.WrongUsage;
        }

        shown = shown with { Folder = choice.Reports };
        if (Inputs.ReadEvidence(choice, host, output.Format == "sarif") is not var (evidence, isComplete))
        {
            return ExitCode.Incomplete;
        }

        if (Inputs.IsEmpty(evidence))
        {
            host.Deliver(CheckSarif.ToText(evidence, shown), output.File);
            return ExitCode.Incomplete;
        }

        if ((choice.AsOf ?? (choice.Reports is null ? SampleEvidence.AsOf : EvidenceInput.LatestDay(evidence.Reports))) is not { } asOf)
        {
            host.Tell(ToolProblems.NoDay(choice.Reports!));
            return ExitCode.Incomplete;
        }

        var check = new ReportChecker(rules).Check(evidence, asOf);
        var written = Deliver(check, shown with { Places = new EvidencePlaces(evidence) }, output, host);
        return written && isComplete && check.IsValid ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static bool Deliver(EvidenceCheck check, CheckShown shown, (string Format, string? File) output, ToolHost host) => output.Format switch
    {
        "json" => host.Deliver(CheckJson.ToText(check, shown), output.File),
        "csv" => host.Deliver(UsageChecks.Written(writer => CheckCsv.Write(check, writer, shown)), output.File),
        "markdown" => host.Deliver(UsageChecks.Written(writer => CheckMarkdown.Write(check, writer, shown)), output.File),
        "sarif" => host.Deliver(CheckSarif.ToText(check, shown), output.File),
        _ => host.Show(_ => CheckTable.Of(check, shown), output.File),
    };
}
