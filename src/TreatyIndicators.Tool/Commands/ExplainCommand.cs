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
        var output = UsageChecks.OutputFile();
        command.Add(output);
        command.SetAction(parsed => Run(
            options.Of(parsed), parsed.GetRequiredValue(indicator), parsed.GetRequiredValue(state), options.LanguageOf(parsed), parsed.GetValue(output), host));
        return command;
    }

    private static int Run(EvidenceChoice choice, string indicator, string state, ConditionLanguage language, string? file, ToolHost host)
    {
        if (Inputs.Read(choice, host) is not { } inputs)
        {
            return ExitCode.Incomplete;
        }

        if (IndicatorOf(inputs.Plan, indicator) is not { } known)
        {
            host.Tell(ToolProblems.UnknownIndicator(indicator, inputs.Plan));
            return ExitCode.Incomplete;
        }

        var results = inputs.Evaluate();
        if (SubjectOf(results[known.Id], state) is not { } subject)
        {
            host.Tell(ToolProblems.UnknownSubject(state, results[known.Id]));
            return ExitCode.Incomplete;
        }

        var tree = ExplanationTree.Of(results.Explain(known.Id, subject), inputs.Evidence.Catalogue, language);
        return host.Show(_ => [tree], file) ? inputs.ExitCode : ExitCode.Incomplete;
    }

    private static Indicator? IndicatorOf(ActionPlan plan, string text) =>
        plan.Indicators.FirstOrDefault(indicator => indicator.Id.Value.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static string? SubjectOf(IndicatorResult result, string text) =>
        result.Findings().FirstOrDefault(finding => finding.Subject == text)?.Subject
        ?? result.Findings().FirstOrDefault(finding => finding.Subject.Equals(text, StringComparison.OrdinalIgnoreCase))?.Subject;
}
