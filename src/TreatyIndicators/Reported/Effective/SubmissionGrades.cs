using NodaTime;

namespace TreatyIndicators;

/// <summary>Grades the submissions of a State for a year, each against what stood before it.</summary>
internal static class SubmissionGrades
{
    public static IEnumerable<Resubmission> Of(ReportSeries series, LocalDate asOf) =>
        series.YearsOn(asOf).SelectMany(year => Enumerable.Range(year.First, year.Count).Skip(1).Select(place => Grade(series, year.First, place)));

    private static Resubmission Grade(ReportSeries series, int first, int place)
    {
        var (earlier, winner) = (series.Whole(place - 1), series.Whole(place));
        var named = winner.Header.Supersedes;
        var known = named is not null && series.Reports[first..place].Any(report => report.Header.ReportId == named);
        return new()
        {
            Earlier = earlier,
            Winner = winner,
            Grade = SayTheSame(earlier, winner) ? SubmissionGrade.SameContent
                : known || Corrigenda.Is(series.Reports[place]) ? SubmissionGrade.Corrected
                : SubmissionGrade.Contradictory,
            Rule = Rule(series, place),
            NamesKnownReport = named is null ? null : known,
        };
    }

    private static bool SayTheSame(StatePartyReport one, StatePartyReport other) =>
        one with { Header = other.Header with { Cover = one.Header.Cover, Period = one.Header.Period } } == other;

    private static WinnerRule Rule(ReportSeries series, int place)
    {
        var (earlier, winner) = (series.Reports[place - 1], series.Reports[place]);
        return earlier.Header.SubmittedOn < winner.Header.SubmittedOn
            ? WinnerRule.LaterDay
            : SubmissionOrder.Rule(earlier, winner, [.. series.OfYear(winner.Header.Period.To.Year).Where(IsOfDay)]);

        bool IsOfDay(StatePartyReport report) => report.Header.SubmittedOn == winner.Header.SubmittedOn;
    }
}
