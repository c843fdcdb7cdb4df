using System.CommandLine;
using System.Globalization;
using NodaTime;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>obligations</c>: the duties of a State with their deadlines.</summary>
internal static class ObligationsCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("obligations", "Tells which duties a State has on a day, with deadlines, the rules that give them, and what each status rests on.");
        var state = new Argument<string>("STATE") { Description = "The State by its code, for instance XAK, or KHM for a real one." };
        var convention = new Option<string>("--convention")
        {
            Description = "The convention.",
            HelpName = "apmbc|ccm|both",
            DefaultValueFactory = _ => "both",
        };
        convention.AcceptOnlyFromAmong("apmbc", "ccm", "both");
        var on = DayOption.Of("--on", "The day that is asked about. Default: the --as-of day.");
        var asOf = DayOption.Of("--as-of", "The day up to which register, records and reports are known. Default: 2026-06-30; with --reports the latest day of submission of a report.");
        var reports = new Option<string?>("--reports")
        {
            Description = "A folder of evidence (.json). Default: for an invented State the embedded sample collection; for a real one the built-in registers alone.",
            HelpName = "DIR",
        };
        var registers = new Option<string[]>("--register") { Description = "A register of a convention in place of the built-in one. May be given once for each convention.", HelpName = "FILE" };
        var states = new Option<string?>("--states") { Description = "A list of States in place of the built-in one.", HelpName = "FILE" };
        var language = new Option<string>("--language") { Description = "The language of tables and pages.", HelpName = "en|zh", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "zh");
        var format = new Option<string>("--format")
        {
            Description = "What to write: a table for people, JSON or CSV for other programs, or a page in Markdown.",
            HelpName = "table|json|csv|markdown",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json", "csv", "markdown");
        var output = UsageChecks.OutputFile();
        command.Add(state);
        foreach (var option in new Option[] { convention, on, asOf, reports, registers, states, language, format, output })
        {
            command.Add(option);
        }

        foreach (var option in new Option[] { reports, registers, states })
        {
            option.Validators.Add(UsageChecks.NotEmpty);
        }

        command.SetAction(parsed => Run(
            new()
            {
                State = parsed.GetRequiredValue(state),
                Convention = parsed.GetValue(convention)!,
                On = parsed.GetValue(on),
                Evidence = new()
                {
                    Plan = string.Empty,
                    Reports = parsed.GetValue(reports),
                    Registers = parsed.GetValue(registers) ?? [],
                    States = parsed.GetValue(states),
                    AsOf = parsed.GetValue(asOf),
                },
            },
            parsed.GetValue(language) == "zh" ? ConditionLanguage.Chinese : ConditionLanguage.English,
            (parsed.GetValue(format)!, parsed.GetValue(output)),
            host));
        return command;
    }

    private static int Run(ObligationsChoice choice, ConditionLanguage language, (string Format, string? File) output, ToolHost host)
    {
        if (ObligationsInput.Read(choice, host) is not { } input)
        {
            return ExitCode.Incomplete;
        }

        var catalogue = input.Evidence.Catalogue;
        var profiles = Conventions(choice.Convention).Select(convention => input.Evidence.Obligations(convention, input.State, input.On, input.AsOf)).ToList();
        var written = output.Format switch
        {
            "json" => host.Deliver(ObligationJson.ToText(profiles), output.File),
            "csv" => host.Deliver(Text(writer => ObligationCsv.Write(profiles, writer)), output.File),
            "markdown" => host.Deliver(Text(writer => ObligationMarkdown.Write(profiles, catalogue, writer, language)), output.File),
            _ => host.Show(_ => [.. profiles.SelectMany(profile => ObligationTable.Of(profile, catalogue, language))], output.File),
        };
        return written && input.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static IEnumerable<ConventionId> Conventions(string chosen) => chosen switch
    {
        "apmbc" => [ConventionId.Apmbc],
        "ccm" => [ConventionId.Ccm],
        _ => [ConventionId.Apmbc, ConventionId.Ccm],
    };

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
