using System.CommandLine;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary><c>plan check</c>: everything that is wrong with a plan of the user's own.</summary>
internal static class PlanCommand
{
    public static Command Make(ToolHost host) => new("plan", "Works on a plan of your own.") { Check(host) };

    private static Command Check(ToolHost host)
    {
        var command = new Command("check", "Tells everything that is wrong with a plan file, and what could be better.");
        var file = new Argument<string>("FILE") { Description = "The plan, as JSON ('schema plan' prints its schema)." };
        var format = UsageChecks.Format();
        var output = UsageChecks.OutputFile();
        command.Add(file);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(format)!, parsed.GetValue(output), host));
        return command;
    }

    private static int Run(string file, string format, string? output, ToolHost host)
    {
        if (CatalogueFiles.Open(file, (stream, name) => PlanReader.Read(stream, name, Catalogue.Default), host) is not { } reading)
        {
            return ExitCode.Incomplete;
        }

        var written = format switch
        {
            "json" => host.Deliver(PlanCheckJson.ToText(reading), output),
            "csv" => host.Deliver(UsageChecks.Written(writer => PlanCheckCsv.Write(reading, writer)), output),
            "markdown" => host.Deliver(UsageChecks.Written(writer => PlanCheckMarkdown.Write(reading, writer)), output),
            _ => host.Show(_ => PlanCheckTable.Of(reading), output),
        };
        return written && reading.Data is not null ? ExitCode.Done : ExitCode.Incomplete;
    }
}
