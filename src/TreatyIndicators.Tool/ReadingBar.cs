using Spectre.Console;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tool;

/// <summary>Reads a folder and shows how far the reading has come.</summary>
internal sealed class ReadingBar(ProgressTask task) : IProgress<ReadProgress>
{
    public static Evidence Load(Catalogue catalogue, string folder, IAnsiConsole console) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context => Evidence.Load(catalogue, folder, new ReadingBar(context.AddTask("Reading files"))));

    public void Report(ReadProgress value)
    {
        task.MaxValue = value.Total;
        task.Value = value.Done;
    }
}
