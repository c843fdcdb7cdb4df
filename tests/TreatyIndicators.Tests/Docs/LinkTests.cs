using System.Text.RegularExpressions;

namespace TreatyIndicators.Tests.Docs;

public sealed partial class LinkTests
{
    [Fact]
    public void Links_from_page_to_page_lead_to_a_file_or_folder_that_is_there()
    {
        string[] pages = [RepositoryFolder.Path("README.md"), .. Directory.EnumerateFiles(RepositoryFolder.Path("docs"), "*.md", SearchOption.AllDirectories)];
        var links = pages.SelectMany(page => Link().Matches(File.ReadAllText(page)).Select(link => (Page: page, Target: link.Groups[1].Value))).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Join(Path.GetDirectoryName(link.Page), link.Target)), $"{link.Page}: {link.Target}"));
    }

    /// <summary>The file of a link inside the repository, without the place in it.</summary>
    [GeneratedRegex(@"\]\((?!https?:)([^)#\s]+)(?:#[^)\s]*)?\)")]
    private static partial Regex Link();
}
