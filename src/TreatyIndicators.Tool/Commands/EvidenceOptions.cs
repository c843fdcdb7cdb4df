using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Tool;

/// <summary>The options that say what is evaluated, from what, and for when.</summary>
internal sealed class EvidenceOptions
{
    private readonly Option<string> plan = new("--plan")
    {
        Description = "The action plan: one that 'plans' lists, or a file with a plan of your own.",
        HelpName = "PLAN|FILE",
        DefaultValueFactory = _ => ActionPlanId.SiemReapAngkor.Value,
    };

    private readonly Option<string?> reports = new("--reports")
    {
        Description = "A folder of evidence (.json), folders inside it included: reports, records of the convention, and States, meetings and registers of your own. Default: the embedded sample collection of invented States.",
        HelpName = "DIR",
    };

    private readonly Option<string[]> registers = new("--register")
    {
        Description = "A register of a convention in place of the built-in one. May be given once for each convention.",
        HelpName = "FILE",
    };

    private readonly Option<string?> states = new("--states")
    {
        Description = "A list of States in place of the built-in one.",
        HelpName = "FILE",
    };

    private readonly Option<int?> year = new("--year")
    {
        Description = "The plan year; the reports read for it cover the calendar year before. Default: for the sample collection its own year; with --reports the latest year that a report of the plan's convention covers, plus one.",
        HelpName = "YYYY",
        CustomParser = Year,
    };

    private readonly Option<LocalDate?> asOf = DayOption.Of(
        "--as-of",
        "The day up to which reports and records are known. Default: for the sample collection its own day; with --reports the latest day of submission of a report of the plan's convention.");

    /// <param name="command">The command to add the options to.</param>
    /// <param name="ofPlan">Whether the command is about a plan and one of its years; else those two options are left out.</param>
    /// <param name="ofReports">What <c>--reports</c> is here; absent: as for a plan.</param>
    /// <param name="ofDay">What <c>--as-of</c> is here; absent: as for a plan.</param>
    public EvidenceOptions(Command command, bool ofPlan = true, string? ofReports = null, string? ofDay = null)
    {
        reports.Description = ofReports ?? reports.Description;
        asOf.Description = ofDay ?? asOf.Description;
        foreach (var option in ofPlan ? [plan, reports, registers, states, year, asOf] : new Option[] { reports, registers, states, asOf })
        {
            option.Validators.Add(UsageChecks.NotEmpty);
            command.Add(option);
        }

        LanguageOption.AddTo(command);
    }

    public EvidenceChoice Of(ParseResult parsed) => new()
    {
        Plan = parsed.GetValue(plan) ?? string.Empty,
        Reports = parsed.GetValue(reports),
        Registers = parsed.GetValue(registers) ?? [],
        States = parsed.GetValue(states),
        Year = parsed.GetValue(year),
        AsOf = parsed.GetValue(asOf),
    };

    /// <summary>What was asked for, where years may have cut-off days of their own.</summary>
    public EvidenceChoice Of(ParseResult parsed, Func<int, LocalDate>? cutoff) =>
        Of(parsed) is var choice && cutoff is not null && choice.Year is { } given ? choice with { AsOf = cutoff(given) } : choice;

    private static int? Year(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and <= 9998)
        {
            return number;
        }

        argument.AddError($"--year: found {ToolProblems.Quote(text)}, expected a year from 1900 to 9998");
        return null;
    }
}
