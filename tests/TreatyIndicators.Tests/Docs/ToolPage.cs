using TreatyIndicators.Tests.Tool;

namespace TreatyIndicators.Tests.Docs;

public class ToolPage
{
    private const string Prompt = "$ treaty-indicators ";

    private const string Left = "...";

    private static readonly string[] Pages = ["docs/tool.md", "docs/writing-a-plan.md", "docs/reporting.md"];

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var block in Pages.SelectMany(page => File.ReadAllText(RepositoryFolder.Path(page)).Split("```console\n")[1..]))
        {
            var lines = block.Split("```")[0].Split('\n', 2);
            examples.Add(lines[0][Prompt.Length..], lines[1]);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_the_page_shows_is_what_the_tool_writes(string command, string shown)
    {
        // The pages speak of files as somebody sees them who stands in the repository.
        var run = ToolRun.Of([.. command.Split(' ').Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? RepositoryFolder.Path(word) : word)]);
        var written = run.Output + run.Error;
        var parts = shown.Split($"\n{Left}\n");

        Assert.StartsWith(parts[0], written, StringComparison.Ordinal);
        Assert.True(parts.Length > 1 || written == shown, written);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("explain")]
    [InlineData("reporting")]
    [InlineData("compare")]
    [InlineData("plan", "check")]
    [InlineData("crosswalk")]
    [InlineData("progress")]
    [InlineData("series")]
    [InlineData("obligations")]
    [InlineData("validate")]
    [InlineData("rules")]
    public void Every_option_stands_on_the_page(params string[] command)
    {
        var page = File.ReadAllText(RepositoryFolder.Path("docs/tool.md"));
        var options = ToolRun.Of([.. command, "--help"]).Output.Split((char[]?)null).Where(word => word.StartsWith("--", StringComparison.Ordinal) && word != "--help");

        Assert.All(options.Distinct(), option => Assert.True(page.Contains($"`{option} ", StringComparison.Ordinal) || page.Contains($"`{option}`", StringComparison.Ordinal), option));
    }
}
