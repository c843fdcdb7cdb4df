using System.CommandLine;

namespace TreatyIndicators.Tool;

/// <summary><c>plans</c>: the action plans that are known.</summary>
internal static class PlansCommand
{
    public static Command Make(ToolHost host)
    {
        var command = new Command("plans", "Lists the action plans with edition, convention, period and numbers of actions and indicators.");
        var output = UsageChecks.OutputFile();
        command.Add(output);
        command.SetAction(parsed => host.Show(_ => PlanTable.Of(Catalogue.Default), parsed.GetValue(output)) ? ExitCode.Done : ExitCode.Incomplete);
        return command;
    }
}
