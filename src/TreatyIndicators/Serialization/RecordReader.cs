namespace TreatyIndicators.Serialization;

/// <summary>Reads record files: what is known of a convention outside the reports. What is wrong with a file comes back as problems; a file never throws.</summary>
/// <remarks>
/// One file holds a <see cref="RecordFile"/>: a JSON object with <c>convention</c> and <c>records</c>, read as strictly as a report and
/// with the same codes and limits. A list that is absent or <c>null</c> is not supplied; an empty list says that nothing happened.
/// States and meetings are looked up by <see cref="Evidence.Load"/>, not here. Safe for any number of threads.
/// </remarks>
public static class RecordReader
{
    /// <summary>Reads one record file.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="file">The name of the file, for the problems.</param>
    /// <returns>What the file holds, or the problems that keep it from being read.</returns>
    /// <exception cref="ArgumentNullException">No name is given.</exception>
    public static ReadResult<RecordFile> Read(ReadOnlySpan<byte> utf8, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return StrictReader.Read(utf8, file, ReportJson.RecordFile, ReportShapes.RecordFile);
    }

    /// <summary>Reads one record file from a stream, from where it stands to its end. Never takes more than a file may hold.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="file">The name of the file, for the problems.</param>
    /// <returns>What the file holds, or the problems that keep it from being read.</returns>
    /// <exception cref="ArgumentNullException">No stream or no name is given.</exception>
    public static ReadResult<RecordFile> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        return StrictReader.Read(stream, file, ReportJson.RecordFile, ReportShapes.RecordFile);
    }

    /// <summary>Reads one record file.</summary>
    /// <param name="file">The path of the file.</param>
    /// <returns>What the file holds, or the problems that keep it from being read. A file that is not there is a problem.</returns>
    /// <exception cref="ArgumentException">No path is given, or an empty one.</exception>
    public static ReadResult<RecordFile> ReadFile(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return StrictReader.Read(FileBytes.Of(file), file, ReportJson.RecordFile, ReportShapes.RecordFile);
    }
}
