namespace TreatyIndicators.Serialization;

/// <summary>The bytes of a file, or the problem that keeps them from being read.</summary>
/// <param name="Bytes">The bytes; empty when there is a problem.</param>
/// <param name="Problem">The problem; absent: none.</param>
internal readonly record struct FileBytes(ReadOnlyMemory<byte> Bytes, Problem? Problem)
{
    public static FileBytes Of(string file)
    {
        try
        {
            // No buffer of the stream's own: the whole file is read into one block.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return Of(stream, file);
        }
        catch (Exception exception) when (ReadProblem.IsOfFile(exception))
        {
            return new(default, ReadProblem.NotOpened(file, exception));
        }
    }

    /// <summary>The bytes of a stream from where it stands to its end; it stays open.</summary>
    public static FileBytes Of(Stream stream, string file)
    {
        try
        {
            return BoundedStream.Read(stream) is { } bytes ? new(bytes, null) : new(default, ReadProblem.TooLarge(file));
        }
        catch (Exception exception) when (ReadProblem.IsOfFile(exception))
        {
            return new(default, ReadProblem.NotOpened(file, exception));
        }
    }

    /// <summary>The bytes of a file that was met in a folder. Opening a pipe waits for its writer, so what has no size is not opened.</summary>
    public static FileBytes InFolder(string file) => HasNoSize(file) ? new(default, ReadProblem.NoSize(file)) : Of(file);

    private static bool HasNoSize(string file)
    {
        try
        {
            // The size of a link is that of its own text, so ask where it ends.
            var info = new FileInfo(file);
            var end = info.ResolveLinkTarget(returnFinalTarget: true) is { FullName: var target } ? new FileInfo(target) : info;
            return end.Exists && end.Length == 0;
        }
        catch (Exception exception) when (ReadProblem.IsOfFile(exception))
        {
            return false;
        }
    }
}
