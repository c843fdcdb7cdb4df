namespace TreatyIndicators.Conditions;

/// <summary>The earlier reports of the State of the report under test. A report stands for the year in which its period ends.</summary>
internal static class EarlierReports
{
    /// <summary>The reports that a run of equal ones is followed through: more than any State will have sent, and a bound for a file with thousands.</summary>
    public const int LongestRun = 100;

    /// <summary>
    /// The earlier reports, newest first; absent: none is known, so that nobody can tell what was reported before. Before an initial report
    /// nothing was.
    /// </summary>
    public static IReadOnlyList<StatePartyReport>? Of(EvaluationScope scope) => scope switch
    {
        { Report: null } => null,
        { Earlier: { Count: > 0 } earlier } => earlier,
        { Report: StatePartyReport { Header.Kind.Value: ReportKind.Initial } } => [],
        _ => null,
    };

    /// <summary>Whether no year lies between two reports, so that what they say follows on.</summary>
    public static bool Join(StatePartyReport earlier, StatePartyReport later) => FirstYear(later) - LastYear(earlier) <= 1;

    /// <summary>The year that a report stands for.</summary>
    public static int LastYear(StatePartyReport report) => report.Header.Period.To.Year;

    /// <summary>The first year that a report covers.</summary>
    public static int FirstYear(StatePartyReport report) => Math.Min(report.Header.Period.From.Year, report.Header.Period.To.Year);

    /// <summary>The reports that cover so many years up to that of the report under test; absent: one of the years has no report.</summary>
    public static List<StatePartyReport>? Covering(StatePartyReport report, IReadOnlyList<StatePartyReport> earlier, int years)
    {
        var from = LastYear(report) - (long)years + 1;
        List<StatePartyReport> covering = [report];
        foreach (var one in earlier)
        {
            if (FirstYear(covering[^1]) <= from)
            {
                break;
            }

            if (!Join(one, covering[^1]))
            {
                return null;
            }

            covering.Add(one);
        }

        return FirstYear(covering[^1]) <= from ? covering : null;
    }
}
