using Spectre.Console;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tool;

/// <summary>Reads a folder and shows how far the reading has come.</summary>
internal sealed class ReadingBar(ProgressTask task) : IProgress<ReadProgress>
{
    public static ReportCollection Load(string folder, IAnsiConsole console) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context => ReportCollection.Load(folder, new ReadingBar(context.AddTask("Reading reports"))));

    public void Report(ReadProgress value)
    {
        task.MaxValue = value.Total;
        task.Value = value.Done;
    }
}
