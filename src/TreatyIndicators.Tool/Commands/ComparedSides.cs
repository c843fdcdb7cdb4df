using System.CommandLine.Parsing;
using System.Globalization;

namespace TreatyIndicators.Tool;

/// <summary>Tells what the two sides of a comparison are, from how they are written.</summary>
internal static class ComparedSides
{
    public const string Headline = "headline";

    private static readonly Dictionary<ComparedKind, (string Name, string? Taken)> Kinds = new()
    {
        [ComparedKind.Day] = ("a day", "--as-of"),
        [ComparedKind.Year] = ("a year", "--year"),
        [ComparedKind.Folder] = ("a folder", "--reports"),
        [ComparedKind.Edition] = ("a plan", "--plan"),
        [ComparedKind.Reading] = ("a reading", null),
    };

    /// <summary>What a side is; absent: nothing that can be compared.</summary>
    public static ComparedKind? KindOf(string side) => side switch
    {
        _ when DayOption.Day(side) is not null => ComparedKind.Day,
        _ when YearOf(side) is not null => ComparedKind.Year,
        _ when Directory.Exists(side) => ComparedKind.Folder,
        _ when side.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || Catalogue.Default.Plans.Any(plan => plan.Id.Value == side) => ComparedKind.Edition,
        _ when side == Headline || IsReading(side) => ComparedKind.Reading,
        _ => null,
    };

    public static int? YearOf(string side) =>
        int.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 9998 ? year : null;

    /// <summary>Refuses sides of different kinds, a side given twice, and an option that says the same.</summary>
    public static void Check(string before, string after, CommandResult command)
    {
        foreach (var unknown in new[] { before, after }.Where(side => KindOf(side) is null).Distinct())
        {
            command.AddError($"compare: found {ToolProblems.Quote(unknown)}, expected a day (2026-04-30), a year (2026), an existing folder, a plan ({ActionPlanId.SiemReapAngkor}, or a file ending in .json), a reading, or '{Headline}'");
        }

        if (KindOf(before) is not { } first || KindOf(after) is not { } second)
        {
            return;
        }

        if (first != second)
        {
            command.AddError($"compare: found {Kinds[first].Name} and {Kinds[second].Name}, expected two of one kind");
        }
        else if (AreSame(before, after, first))
        {
            command.AddError($"compare: found {ToolProblems.Quote(before)} and {ToolProblems.Quote(after)}, expected two that differ");
        }
        else if (Kinds[first].Taken is { } taken && command.Children.OfType<OptionResult>().Any(option => !option.Implicit && option.Option.Name == taken))
        {
            command.AddError($"compare: found {taken} beside two sides of its kind, expected one or the other");
        }
    }

    private static bool IsReading(string side) => Catalogue.Default.Plans.SelectMany(plan => plan.Indicators).SelectMany(indicator => indicator.Readings).Any(reading => reading.Name == side);

    private static bool AreSame(string before, string after, ComparedKind kind) => kind == ComparedKind.Folder
        ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(before)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(after))
        : before == after;
}
