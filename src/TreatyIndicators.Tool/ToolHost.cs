using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Export;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary>Where the tool writes: results to the output, problems and progress to the error stream.</summary>
internal sealed class ToolHost(TextWriter output, TextWriter error, bool outputIsTerminal = false, bool errorIsTerminal = false)
{
    /// <summary>The width of tables and trees that do not go to a terminal.</summary>
    public const int RedirectedWidth = 120;

    /// <summary>Narrower terminals break the lines themselves: columns of a few letters cannot be read.</summary>
    private const int LeastWidth = 80;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>The console for progress; absent when nobody watches.</summary>
    public IAnsiConsole? ProgressConsole { get; } = errorIsTerminal ? Terminal(error) : null;

    /// <summary>The words in which problems with files are told.</summary>
    public RuleTexts Texts { get; set; } = RuleTexts.English;

    public static ToolHost OfConsole() => new(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);

    /// <summary>Shows a table or tree: with colours on a terminal, as plain text elsewhere.</summary>
    /// <param name="make">Makes the parts for a width.</param>
    /// <param name="file">The file to write to; absent: the output.</param>
    /// <returns>Whether it could be written.</returns>
    public bool Show(Func<int, IReadOnlyList<IRenderable>> make, string? file)
    {
        if (file is not null || !outputIsTerminal)
        {
            return Deliver(PlainText.Of(make(RedirectedWidth), RedirectedWidth), file);
        }

        var terminal = Terminal(Output);
        terminal.Profile.Width = Math.Max(terminal.Profile.Width, LeastWidth);
        foreach (var part in make(terminal.Profile.Width))
        {
            terminal.Write(part);
        }

        return true;
    }

    /// <summary>Writes a text to the output, or to a file in UTF-8 without a byte order mark.</summary>
    /// <returns>Whether it could be written.</returns>
    public bool Deliver(string text, string? file)
    {
        if (file is null)
        {
            Output.Write(text);
            Output.Flush();
            return true;
        }

        try
        {
            File.WriteAllText(file, text);
            return true;
        }
        catch (Exception exception) when (ToolProblems.IsOfFile(exception))
        {
            Tell(ToolProblems.NotWritten(file, exception));
            return false;
        }
    }

    /// <summary>Tells a problem in one line.</summary>
    public void Tell(Problem problem) => TellLine(VisibleText.Of(Texts.Told(problem).ToString()));

    /// <summary>Writes a line to the error stream; where nobody can be told, nobody is.</summary>
    public void TellLine(string line)
    {
        try
        {
            Error.WriteLine(line);
        }
        catch (IOException)
        {
            // The exit code still tells.
        }
    }

    public void Tell(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Tell(problem);
        }
    }

    private static IAnsiConsole Terminal(TextWriter writer) => AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(writer) });
}
