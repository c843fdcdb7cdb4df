using System.CommandLine;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tool;

/// <summary><c>explain</c>: why a State counts as it does for one indicator.</summary>
internal static class ExplainCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("explain", "Tells why a State counts as it does for an indicator, down to the field and value that decided it.");
        var indicator = new Argument<string>("INDICATOR") { Description = "The indicator, for instance SRAAP-16.1." };
        var state = new Argument<string>("STATE") { Description = "The State by its code, for instance XAB; for indicators about other subjects, the identifier of one." };
        command.Add(indicator);
        command.Add(state);
        var options = new EvidenceOptions(command);
        var readings = new ReadingOption(command);
        var output = UsageChecks.OutputFile();
        command.Add(output);
        command.SetAction(parsed =>
        {
            var question = (Indicator: parsed.GetRequiredValue(indicator), Subject: parsed.GetRequiredValue(state), Readings: readings.Of(parsed));
            return Run(options.Of(parsed), question, LanguageOption.Of(parsed), parsed.GetValue(output), host);
        });
        return command;
    }

    private static int Run(
        EvidenceChoice choice, (string Indicator, string Subject, IReadOnlyList<string> Readings) question, ConditionLanguage language, string? file, ToolHost host)
    {
        if (Inputs.Read(choice, host) is not { } inputs
            || inputs.Find([question.Indicator], host) is not [var known]
            || ReadingOption.Apply(() => inputs.Evaluate().Under(question.Readings), host) is not { } results)
        {
            return ExitCode.Incomplete;
        }

        if (SubjectOf(results[known], question.Subject) is not { } subject)
        {
            host.Tell(ToolProblems.UnknownSubject(question.Subject, results[known]));
            return ExitCode.Incomplete;
        }

        var tree = ExplanationTree.Of(results.Explain(known, subject), inputs.Evidence.Catalogue, language);
        return host.Show(_ => [tree], file) ? inputs.ExitCode : ExitCode.Incomplete;
    }

    private static string? SubjectOf(IndicatorResult result, string text) =>
        result.Findings().FirstOrDefault(finding => finding.Subject == text)?.Subject
        ?? result.Findings().FirstOrDefault(finding => finding.Subject.Equals(text, StringComparison.OrdinalIgnoreCase))?.Subject;
}
