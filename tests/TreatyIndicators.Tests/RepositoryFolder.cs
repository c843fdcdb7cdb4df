namespace TreatyIndicators.Tests;

/// <summary>Finds files of the repository, wherever the tests run from inside it.</summary>
internal static class RepositoryFolder
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "TreatyIndicators.sln"))
            ? folder
            : Find(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("TreatyIndicators.sln stands in no folder above the tests."));
}
