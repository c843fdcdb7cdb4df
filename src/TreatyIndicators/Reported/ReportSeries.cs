using System.Collections.Immutable;
using NodaTime;

namespace TreatyIndicators;

/// <summary>The reports of one State under one convention, in an order in which every report wins over those of its year before it.</summary>
internal sealed class ReportSeries
{
    /// <summary>The year and the day of submission of each report, side by side: searching them touches no report.</summary>
    private readonly (int Year, LocalDate SubmittedOn)[] keys;

    private ReportSeries(ConventionId convention, StateCode state, ImmutableArray<StatePartyReport> reports)
    {
        (Convention, State, Reports) = (convention, state, reports);
        HasCovers = reports.Any(report => report.Header.Cover.Count > 0);
        keys = [.. reports.Select(report => (Year(report), report.Header.SubmittedOn))];
    }

    public ConventionId Convention { get; }

    public StateCode State { get; }

    public ImmutableArray<StatePartyReport> Reports { get; }

    public int Count => Reports.Length;

    /// <summary>Whether any report has a cover page, so that forms may point to earlier years.</summary>
    public bool HasCovers { get; }

    public static ReportSeries Of(ConventionId convention, StateCode state, IEnumerable<StatePartyReport> reports) =>
        new(convention, state, [.. reports
            .GroupBy(report => (Year: Year(report), report.Header.SubmittedOn))
            .OrderBy(day => day.Key.Year)
            .ThenBy(day => day.Key.SubmittedOn)
            .SelectMany(SubmissionOrder.OfOneDay)]);

    public ReportSeries With(StatePartyReport report) =>
        Of(Convention, State, Reports.Where(other => other.Header.ReportId != report.Header.ReportId).Append(report));

    public bool Holds(string reportId)
    {
        foreach (var report in Reports)
        {
            if (report.Header.ReportId == reportId)
            {
                return true;
            }
        }

        return false;
    }

    public StatePartyReport? Winner(int year, LocalDate asOf) =>
        CountUpTo(year, asOf) is > 0 and var count && keys[count - 1].Year == year ? Reports[count - 1] : null;

    public StatePartyReport? Latest(int upToYear, LocalDate asOf)
    {
        for (var place = CountUpTo(upToYear, LocalDate.MaxIsoValue) - 1; place >= 0; place--)
        {
            if (keys[place].SubmittedOn <= asOf)
            {
                return Reports[place];
            }
        }

        return null;
    }

    public ValueList<StatePartyReport> History(LocalDate asOf) =>
        Reports.Select(Year).Distinct().Select(year => Winner(year, asOf)).OfType<StatePartyReport>().ToValueList();

    public ValueList<StatePartyReport> OfYear(int year) => Reports.Where(report => Year(report) == year).ToValueList();

    /// <summary>The reports of a year that were submitted by a day, in the order of submission.</summary>
    public ValueList<StatePartyReport> Known(int year, LocalDate asOf)
    {
        var (first, end) = (CountUpTo(year - 1, LocalDate.MaxIsoValue), CountUpTo(year, asOf));
        return end > first ? [.. Reports.AsSpan(first, end - first)] : [];
    }

    /// <summary>The places of the reports that cover years from one to another, both included.</summary>
    public (int Start, int End) Between(int fromYear, int toYear)
    {
        var first = CountUpTo(fromYear, LocalDate.MinIsoValue);
        var end = first;
        while (end < keys.Length && keys[end].Year <= toYear)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>Whether the report at a place was submitted in a span of years and by a day.</summary>
    public bool IsSubmitted(int place, (int First, int Last) years, LocalDate by)
    {
        var day = keys[place].SubmittedOn;
        return day <= by && day.Year >= years.First && day.Year <= years.Last;
    }

    private static int Year(StatePartyReport report) => report.Header.Period.To.Year;

    /// <summary>The number of reports that stand before or at a year and day of submission.</summary>
    private int CountUpTo(int year, LocalDate asOf)
    {
        var (low, high) = (0, Reports.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var key = keys[middle];
            var before = key.Year < year || (key.Year == year && key.SubmittedOn <= asOf);
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
