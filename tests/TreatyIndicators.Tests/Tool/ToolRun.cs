using TreatyIndicators.Tool;

namespace TreatyIndicators.Tests.Tool;

/// <summary>A run of the tool inside the test, with what it wrote.</summary>
internal sealed record ToolRun(int Code, string Output, string Error)
{
    public static ToolRun Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = ToolApp.Run(args, new ToolHost(output, error));
        return new(code, output.ToString(), error.ToString());
    }
}
