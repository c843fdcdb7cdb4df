using System.CommandLine;
using TreatyIndicators.Export;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tool;

/// <summary><c>schema</c>: the JSON Schema of a format.</summary>
internal static class SchemaCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of report files, of record files, of plans, or of what 'evaluate', 'reporting' and 'validate' write.");
        var format = new Argument<string>("FORMAT")
        {
            Description = "report, records: files that 'evaluate' reads. plan: a plan of your own. results: what 'evaluate --format json' writes. reporting: what 'reporting --format json' writes. checks: what 'validate --format json' writes.",
        };
        format.AcceptOnlyFromAmong("report", "records", "plan", "results", "reporting", "checks");
        var output = UsageChecks.OutputFile();
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => host.Deliver(TextOf(parsed.GetRequiredValue(format)), parsed.GetValue(output)) ? ExitCode.Done : ExitCode.Incomplete);
        return command;
    }

    private static string TextOf(string format) => format switch
    {
        "report" => ReportSchema.Text,
        "records" => RecordsSchema.Text,
        "reporting" => ReportingSchema.Text,
        "checks" => ChecksSchema.Text,
        "plan" => PlanSchema.Text,
        _ => ResultsSchema.Text,
    };
}
