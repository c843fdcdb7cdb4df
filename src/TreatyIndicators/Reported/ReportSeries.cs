using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace TreatyIndicators;

/// <summary>The reports of one State under one convention, in an order in which every report wins over those of its year before it.</summary>
internal sealed class ReportSeries
{
    /// <summary>The year and the day of submission of each report, side by side: searching them touches no report.</summary>
    private readonly (int Year, LocalDate SubmittedOn)[] keys;

    /// <summary>Each report as it counts once it is submitted: a corrigendum with what it leaves as it was.</summary>
    private readonly ImmutableArray<StatePartyReport> wholes;

    private readonly ValueList<StatePartyReport> all;
    private readonly LocalDate lastSubmitted;

    private ReportSeries(ConventionId convention, StateCode state, ImmutableArray<StatePartyReport> reports)
    {
        all = reports.ToValueList();
        lastSubmitted = reports.Select(report => report.Header.SubmittedOn).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
        (Convention, State, Reports) = (convention, state, reports);
        HasCovers = reports.Any(report => report.Header.Cover.Count > 0);
        keys = [.. reports.Select(report => (Year(report), report.Header.SubmittedOn))];
        wholes = reports.Any(Corrigenda.Is) ? Corrected(reports) : reports;
    }

    public ConventionId Convention { get; }

    public StateCode State { get; }

    /// <summary>The reports as they were submitted.</summary>
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
        CountUpTo(year, asOf) is > 0 and var count && keys[count - 1].Year == year ? wholes[count - 1] : null;

    public StatePartyReport? Latest(int upToYear, LocalDate asOf)
    {
        for (var place = CountUpTo(upToYear, LocalDate.MaxIsoValue) - 1; place >= 0; place--)
        {
            if (keys[place].SubmittedOn <= asOf)
            {
                return wholes[place];
            }
        }

        return null;
    }

    public ValueList<StatePartyReport> History(LocalDate asOf) =>
        Reports.Select(Year).Distinct().Select(year => Winner(year, asOf)).OfType<StatePartyReport>().ToValueList();

    /// <summary>The reports that were submitted by a day.</summary>
    public ValueList<StatePartyReport> KnownOn(LocalDate asOf) => lastSubmitted <= asOf ? all : all.Where(report => report.Header.SubmittedOn <= asOf).ToValueList();

    public ValueList<StatePartyReport> OfYear(int year) => Reports.Where(report => Year(report) == year).ToValueList();

    /// <summary>The reports of a year that were submitted by a day, in the order of submission.</summary>
    public ValueList<StatePartyReport> Known(int year, LocalDate asOf)
    {
        var (first, end) = (CountUpTo(year - 1, LocalDate.MaxIsoValue), CountUpTo(year, asOf));
        return end > first ? [.. Reports.AsSpan(first, end - first)] : [];
    }

    /// <summary>The first report of a kind that was submitted for a year, by a day; absent: none was. An initial and an annual report may end in one year.</summary>
    public StatePartyReport? First(int year, Code<ReportKind> kind, LocalDate by)
    {
        for (var place = CountUpTo(year - 1, LocalDate.MaxIsoValue); place < keys.Length && keys[place].Year == year && keys[place].SubmittedOn <= by; place++)
        {
            if (Reports[place].Header.Kind == kind)
            {
                return Reports[place];
            }
        }

        return null;
    }

    /// <summary>What counts for each year on a day, with what it was made from and what stood before each of those.</summary>
    public IEnumerable<(int First, int Count)> YearsOn(LocalDate asOf)
    {
        for (var first = 0; first < keys.Length;)
        {
            var year = keys[first].Year;
            var count = CountUpTo(year, asOf) - first;
            yield return (first, count);
            first = CountUpTo(year, LocalDate.MaxIsoValue);
        }
    }

    /// <summary>What counts once the report at a place is submitted.</summary>
    public StatePartyReport Whole(int place) => wholes[place];

    /// <summary>The last full report for a year and the corrigenda since; empty when nothing was submitted by the day.</summary>
    public ValueList<StatePartyReport> MadeFrom(int year, LocalDate asOf)
    {
        var end = CountUpTo(year, asOf);
        return end == 0 || keys[end - 1].Year != year ? [] : ValueList.Create(Reports.AsSpan()[Base(end - 1)..end]);
    }

    /// <summary>The report, as it was submitted, in which a section stands of one that counts for its year; absent: none of the series.</summary>
    public StatePartyReport? Submitted(StatePartyReport whole, string section)
    {
        var place = wholes.IndexOf(whole, 0, wholes.Length, ReferenceEqualityComparer.Instance);
        while (place > 0 && SectionBodies.Of(Reports[place], section) is null && Base(place) < place)
        {
            place--;
        }

        return place < 0 ? null : Reports[place];
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

    /// <summary>The days after a given one on which reports were submitted.</summary>
    public IEnumerable<LocalDate> SubmittedAfter(LocalDate day) => keys.Select(key => key.SubmittedOn).Where(submitted => submitted > day);

    /// <summary>Whether the report at a place was submitted in a span of years and by a day.</summary>
    public bool IsSubmitted(int place, (int First, int Last) years, LocalDate by)
    {
        var day = keys[place].SubmittedOn;
        return day <= by && day.Year >= years.First && day.Year <= years.Last;
    }

    /// <summary>The place of the full report on which the one at a place rests.</summary>
    private int Base(int place)
    {
        while (place > 0 && Corrigenda.Is(Reports[place]) && keys[place - 1].Year == keys[place].Year)
        {
            place--;
        }

        return place;
    }

    private static ImmutableArray<StatePartyReport> Corrected(ImmutableArray<StatePartyReport> reports)
    {
        var wholes = reports.ToArray();
        for (var place = 1; place < wholes.Length; place++)
        {
            if (Corrigenda.Is(reports[place]) && Year(reports[place - 1]) == Year(reports[place]))
            {
                wholes[place] = Corrigenda.Apply(reports[place], wholes[place - 1]);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(wholes);
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
