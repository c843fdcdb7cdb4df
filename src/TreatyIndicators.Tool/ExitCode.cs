namespace TreatyIndicators.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some input could not be read, the question has no answer, a document is not valid, or the output could not be written.</summary>
    public const int Incomplete = 1;

    public const int WrongUsage = 2;
}
