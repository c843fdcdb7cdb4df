using System.CommandLine;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>compare</c>: what changed between two days, years, folders, editions or readings, and why.</summary>
internal static class CompareCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("compare", "Shows which figures differ between two days, years, folders, editions of a plan or readings, split exactly among the causes.");
        var before = Side("A", "The first side: a day (2026-04-30), a plan year (2025), a folder of evidence, a plan (a file ending in .json, or a name of 'plans'), or a reading ('headline' for none). A folder named like a year is given as ./2025.");
        var after = Side("B", "The second side, of the same kind.");
        command.Add(before);
        command.Add(after);
        var options = new EvidenceOptions(command);
        var readings = new ReadingOption(command);
        var indicators = UsageChecks.Indicators();
        var format = UsageChecks.Format();
        var output = UsageChecks.OutputFile();
        foreach (var option in new Option[] { indicators, format, output })
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(before) is { } first && result.GetValue(after) is { } second)
            {
                ComparedSides.Check(first, second, result);
            }
        });
        command.SetAction(parsed =>
        {
            var sides = new Comparison(options.Of(parsed), readings.Of(parsed), parsed.GetValue(indicators) ?? []);
            var (change, isComplete) = sides.Read(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), host);
            var written = change is not null && Deliver(change, parsed.GetValue(format)!, LanguageOption.Of(parsed), parsed.GetValue(output), host);
            return written && isComplete ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }

    private static Argument<string> Side(string name, string description) => new(name) { Description = description };

    private static bool Deliver(ResultSetChange change, string format, ConditionLanguage language, string? file, ToolHost host) => format switch
    {
        "json" => host.Deliver(ChangeJson.ToText(change), file),
        "csv" => host.Deliver(UsageChecks.Written(writer => ChangeCsv.Write(change, writer)), file),
        "markdown" => host.Deliver(UsageChecks.Written(writer => ChangeMarkdown.Write(change, writer, language)), file),
        _ => host.Show(_ => ChangeTable.Of(change, language), file),
    };
}
