namespace TreatyIndicators.Serialization;

/// <summary>What a file may be at most: a report, a register, a plan. What exceeds a limit is refused with a problem.</summary>
/// <remarks>The limits keep the memory that one hostile file can take below some hundred megabytes.</remarks>
public static class ReadLimits
{
    /// <summary>The size of a file in bytes: 16 MiB. A larger file is refused before it is read.</summary>
    public const int MaxFileBytes = 16 * 1024 * 1024;

    /// <summary>The nesting of objects and lists, the outermost counted: 32. The report format itself needs ten.</summary>
    public const int MaxDepth = 32;

    /// <summary>The number of values in a file: objects, lists, texts, numbers, truth values and nulls: 500,000.</summary>
    public const int MaxValues = 500_000;

    /// <summary>The number of problems told of one file: 100. Reading of the file stops there, and a last problem says so.</summary>
    public const int MaxProblems = 100;
}
