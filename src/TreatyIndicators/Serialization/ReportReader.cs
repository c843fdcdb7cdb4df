namespace TreatyIndicators.Serialization;

/// <summary>Reads report files. What is wrong with a file comes back as problems; a file never throws.</summary>
/// <remarks>
/// One file holds one report: a JSON object with <c>header</c> and sections, in UTF-8, with or without a byte order mark. All
/// problems of a file are told at once (at most <see cref="ReadLimits.MaxProblems"/>), each with its line and JSON path. A
/// member that is <c>null</c> counts as absent. Comments, commas after the last member, unknown and repeated members are refused.
/// Whether a report makes sense is not asked here: validators judge it. Safe for any number of threads.
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads one report.</summary>
    /// <param name="utf8">The bytes of the document.</param>
    /// <param name="file">The name of the file, for the problems.</param>
    /// <returns>The report, or the problems that keep it from being read.</returns>
    /// <exception cref="ArgumentNullException">No name is given.</exception>
    public static ReadResult<StatePartyReport> Read(ReadOnlySpan<byte> utf8, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return StrictReader.Read(utf8, file, ReportJson.Report, ReportShapes.Report);
    }

    /// <summary>Reads one report from a stream, from where it stands to its end. Never takes more than a file may hold.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="file">The name of the file, for the problems.</param>
    /// <returns>The report, or the problems that keep it from being read.</returns>
    /// <exception cref="ArgumentNullException">No stream or no name is given.</exception>
    public static ReadResult<StatePartyReport> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        return StrictReader.Read(stream, file, ReportJson.Report, ReportShapes.Report);
    }

    /// <summary>Reads one report file.</summary>
    /// <param name="file">The path of the file.</param>
    /// <returns>The report, or the problems that keep it from being read. A file that is not there is a problem.</returns>
    /// <exception cref="ArgumentException">No path is given, or an empty one.</exception>
    public static ReadResult<StatePartyReport> ReadFile(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return StrictReader.Read(FileBytes.Of(file), file, ReportJson.Report, ReportShapes.Report);
    }

    /// <summary>Reads all files below a folder whose name ends in <c>.json</c>, in the ordinal order of their paths.</summary>
    /// <param name="directory">The folder. Folders inside it are read too; links to folders are not followed.</param>
    /// <param name="progress">Told after each file; absent: nobody is told.</param>
    /// <returns>The reports that could be read and the problems with the others. A folder that is not there or holds no such file is a problem.</returns>
    /// <remarks>Every file is taken for a report; <see cref="Evidence.Load"/> reads folders that hold other files, too. Files without a size, pipes for instance, are not opened.</remarks>
    /// <exception cref="ArgumentException">No path is given, or an empty one.</exception>
    public static ReadResult<StatePartyReport> ReadFolder(string directory, IProgress<ReadProgress>? progress = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var (files, folderProblems) = JsonFiles.Below(directory);
        List<StatePartyReport> reports = [];
        List<Problem> problems = [.. folderProblems];
        for (var done = 0; done < files.Count; done++)
        {
            var (read, wrong) = StrictReader.Read(FileBytes.InFolder(files[done]), files[done], ReportJson.Report, ReportShapes.Report);
            reports.AddRange(read);
            problems.AddRange(wrong);
            progress?.Report(new(done + 1, files.Count, files[done]));
        }

        if (files.Count == 0 && folderProblems.Count == 0)
        {
            problems.Add(ReadProblem.NoFiles(directory));
        }

        return new(reports.ToValueList(), problems.ToValueList());
    }
}
