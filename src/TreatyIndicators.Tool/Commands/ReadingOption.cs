using System.CommandLine;
using System.CommandLine.Parsing;

namespace TreatyIndicators.Tool;

/// <summary>The option that says under which readings indicators are computed.</summary>
internal sealed class ReadingOption
{
    private readonly Option<string[]> names = new("--reading")
    {
        Description = "A reading by its name, for instance affectedNarrow: every indicator that has it is read that way. May be given several times.",
        HelpName = "NAME",
    };

    public ReadingOption(Command command)
    {
        names.Validators.Add(UsageChecks.NotEmpty);
        command.Add(names);
    }

    public IReadOnlyList<string> Of(ParseResult parsed) => parsed.GetValue(names) ?? [];

    /// <summary>Puts results under the readings that were chosen.</summary>
    /// <returns>The results; absent where a reading does not exist or two exclude each other, after the problem is told.</returns>
    public static T? Apply<T>(Func<T> read, ToolHost host)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is KeyNotFoundException or ArgumentException)
        {
            host.Tell(ToolProblems.Reading(exception.Message));
            return null;
        }
    }
}
