namespace TreatyIndicators.Serialization;

/// <summary>Finds the JSON files below a folder.</summary>
internal static class JsonFiles
{
    /// <summary>The files in the ordinal order of their paths, and the folders that could not be listed.</summary>
    /// <remarks>Links to folders are not followed, so a loop of links ends.</remarks>
    public static (IReadOnlyList<string> Files, IReadOnlyList<Problem> Problems) Below(string directory)
    {
        List<string> files = [];
        List<Problem> problems = [];
        var folders = new Stack<DirectoryInfo>([new(directory)]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                var entries = folder.GetFileSystemInfos();
                files.AddRange(entries.OfType<FileInfo>().Where(IsJson).Select(file => Path.Join(directory, Path.GetRelativePath(directory, file.FullName))));
                foreach (var inner in entries.OfType<DirectoryInfo>().Where(inner => inner.LinkTarget is null))
                {
                    folders.Push(inner);
                }
            }
            catch (Exception exception) when (ReadProblem.IsOfFile(exception))
            {
                problems.Add(ReadProblem.NotOpened(folder.ToString(), exception));
            }
        }

        return ([.. files.OrderBy(Slashed, StringComparer.Ordinal)], [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)]);
    }

    private static bool IsJson(FileInfo file) => file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same order on every system, whatever stands between folders.</summary>
    private static string Slashed(string path) => path.Replace('\\', '/');
}
