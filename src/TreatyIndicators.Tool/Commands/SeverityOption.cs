using System.CommandLine;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary>The option that says from which severity on something is shown.</summary>
internal sealed class SeverityOption
{
    private readonly Option<string> severity = new("--severity") { HelpName = "error|warning|advice", DefaultValueFactory = _ => "advice" };

    public SeverityOption(Command command, string description)
    {
        severity.Description = description;
        severity.AcceptOnlyFromAmong("error", "warning", "advice");
        command.Add(severity);
    }

    public RuleSeverity Of(ParseResult parsed) => parsed.GetValue(severity) switch
    {
        "error" => RuleSeverity.Error,
        "warning" => RuleSeverity.Warning,
        _ => RuleSeverity.Advice,
    };
}
