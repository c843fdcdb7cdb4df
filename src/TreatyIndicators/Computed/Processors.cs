using System.Runtime.ExceptionServices;

namespace TreatyIndicators.Computed;

/// <summary>Shares work out to the processors, where there is more than one to share it with. What is shared is whole: no part waits for another.</summary>
internal static class Processors
{
    /// <summary>Whether there is one processor, or a host that runs nothing beside its one thread.</summary>
    public static bool IsAlone => Environment.ProcessorCount == 1 || OperatingSystem.IsBrowser();

    /// <summary>Does each part once, in any order.</summary>
    /// <param name="parts">The number of parts.</param>
    /// <param name="run">Does the part at a place.</param>
    /// <param name="isLittle">Whether it costs more to share the work than to do it.</param>
    public static void ForEach(int parts, Action<int> run, bool isLittle = false)
    {
        if (parts > 1 && !isLittle && !IsAlone)
        {
            Share(parts, run);
            return;
        }

        for (var part = 0; part < parts; part++)
        {
            run(part);
        }
    }

    /// <summary>What goes wrong in a part is told as it would be by one thread.</summary>
    private static void Share(int parts, Action<int> run)
    {
        try
        {
            Parallel.For(0, parts, run);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
        }
    }
}
