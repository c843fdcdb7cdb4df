namespace TreatyIndicators.Serialization;

/// <summary>The problems with files as a whole.</summary>
internal static class ReadProblem
{
    public static Problem TooLarge(string file) =>
        Problem.Of(ReadCode.TooLarge, $"found more than {ReadLimits.MaxFileBytes:N0} bytes, expected at most that many in a file") with { File = file };

    public static Problem NotOpened(string file, Exception exception) => Problem.Of(ReadCode.NotOpened, exception switch
    {
        DirectoryNotFoundException when File.Exists(file) => $"found a file, expected a folder",
        FileNotFoundException or DirectoryNotFoundException => $"found no such file or folder",
        UnauthorizedAccessException => $"found no permission to read it, or a folder in place of a file",
        _ => $"could not be read: {JsonText.Shorten(exception.Message)}",
    }) with { File = file };

    /// <summary>The serializer refused what the check had passed: told as a problem, because a file never throws.</summary>
    public static Problem Refused(string file, Exception exception) =>
        Problem.Of(ReadCode.Refused, $"could not be read: {JsonText.Shorten(exception.Message)}") with { File = file };

    public static Problem NoSize(string file) =>
        Problem.Of(ReadCode.Empty, $"found an empty file, or a pipe or device that is not read; expected a JSON document") with { File = file };

    /// <summary>A file has more references that lead nowhere than are told.</summary>
    public static Problem MoreReferences(string file) => Problem.Of(
        ReadCode.Stopped, $"found more than {ReadLimits.MaxProblems} States and meetings that the catalogue does not hold; the others are not told") with { File = file };

    public static Problem NoFiles(string directory) =>
        Problem.Of(ReadCode.NoFiles, $"found no file whose name ends in .json, expected one file for each report") with { File = directory };

    public static bool IsOfFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or System.Security.SecurityException;
}
