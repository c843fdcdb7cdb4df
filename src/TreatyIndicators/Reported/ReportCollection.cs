using System.Collections;
using System.Collections.Frozen;
using NodaTime;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>Reports of States, found by convention, State and reporting year.</summary>
/// <remarks>
/// <para>The reporting year of a report is the year in which its period ends (<c>header.period.to</c>).</para>
/// <para>
/// A State may submit several reports for one year; all are kept. The winner is the one submitted last, on or before the day
/// asked about. When two were submitted on that same day, the one that the other names in <c>supersedes</c> yields; when that
/// does not decide, a corrigendum wins over a full report, and else the greatest <c>reportId</c>, compared by its characters.
/// </para>
/// <para>
/// A corrigendum (<c>kind</c>) replaces only the parts that it names: the sections that it holds, and the forms that its cover page
/// marks as unchanged since another year or not applicable. Where it wins, everything else is what the report of the year said before.
/// Every other submission replaces the whole.
/// </para>
/// <para>
/// A report given twice is kept once. Two different reports with one <c>reportId</c> are both kept, and problem <c>COLL-01</c>
/// says so. The order in which reports are given changes nothing. Immutable; safe for any number of threads.
/// </para>
/// </remarks>
public sealed class ReportCollection : IReadOnlyCollection<StatePartyReport>
{
    private readonly FrozenDictionary<(ConventionId Convention, StateCode State), int> places;
    private readonly ReportSeries[] series;
    private readonly ValueList<Problem> readProblems;
    private readonly ValueList<Problem> identifierProblems;
    private readonly Lazy<string> contentHash;

    private ReportCollection(
        FrozenDictionary<(ConventionId Convention, StateCode State), int> places,
        ReportSeries[] series,
        ValueList<Problem> readProblems,
        ValueList<Problem> identifierProblems)
    {
        (this.places, this.series, this.readProblems, this.identifierProblems) = (places, series, readProblems, identifierProblems);
        Count = series.Sum(one => one.Count);
        Problems = readProblems.Count == 0 ? identifierProblems : readProblems.Concat(identifierProblems).ToValueList();
        contentHash = new(() => Serialization.ContentHash.Of(this, ReportJson.Report));
    }

    /// <summary>No reports.</summary>
    public static ReportCollection Empty { get; } = Of([]);

    /// <summary>The number of reports.</summary>
    public int Count { get; }

    /// <summary>What was wrong with the files (<c>READ-</c>), and which identifiers stand for different reports (<c>COLL-01</c>).</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>The same problems, with the files in which reports of one identifier stand.</summary>
    internal ValueList<Problem> ProblemsIn(Func<StatePartyReport, string?> fileOf) =>
        identifierProblems.Count == 0 ? Problems : [.. readProblems, .. SharedIdentifiers.Problems(this, fileOf)];

    /// <summary>The SHA-256 of the JSON of all reports in their order, in small hexadecimal letters. Equal reports give equal hashes.</summary>
    /// <remarks>Worked out when it is first asked for.</remarks>
    public string ContentHash => contentHash.Value;

    /// <summary>A collection of the given reports.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <exception cref="ArgumentNullException">No reports are given.</exception>
    public static ReportCollection Of(IEnumerable<StatePartyReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Of(reports, []);
    }

    /// <summary>The reports in the files below a folder, and the problems with the files that could not be read.</summary>
    /// <param name="directory">The folder; see <see cref="ReportReader.ReadFolder"/>.</param>
    /// <param name="progress">Told after each file; absent: nobody is told.</param>
    /// <returns>The reports that could be read. Bad files are told in <see cref="Problems"/> and never throw.</returns>
    /// <exception cref="ArgumentException">No path is given, or an empty one.</exception>
    public static ReportCollection Load(string directory, IProgress<ReadProgress>? progress = null)
    {
        var (reports, problems) = ReportReader.ReadFolder(directory, progress);
        return Of(reports, problems);
    }

    /// <summary>The winner among the reports of a State for a year.</summary>
    /// <param name="convention">The convention reported under.</param>
    /// <param name="state">The reporting State.</param>
    /// <param name="year">The reporting year.</param>
    /// <param name="asOf">The last day of submission that counts.</param>
    /// <returns>
    /// The winner, a corrigendum with what it leaves as it was, or <see langword="null"/> when nothing was submitted by that day.
    /// Forms marked unchanged are not followed: see <see cref="Effective"/>. Allocates nothing.
    /// </returns>
    public StatePartyReport? Find(ConventionId convention, StateCode state, int year, LocalDate asOf) =>
        Series(convention, state)?.Winner(year, asOf);

    /// <summary>What a State says for a year: the winner, with each unchanged form taken from the year it names, and where each section comes from.</summary>
    /// <param name="convention">The convention reported under.</param>
    /// <param name="state">The reporting State.</param>
    /// <param name="year">The reporting year.</param>
    /// <param name="asOf">The last day of submission that counts, for this year and for those it points to.</param>
    /// <returns>The effective report, or <see langword="null"/> when nothing was submitted for the year by that day.</returns>
    public EffectiveReport? Effective(ConventionId convention, StateCode state, int year, LocalDate asOf)
    {
        var known = Series(convention, state);
        var effective = new EffectiveReports(known, asOf);
        return known?.Winner(year, asOf) is not { } winner ? null : new()
        {
            Report = effective.Resolve(winner),
            Submissions = known.MadeFrom(year, asOf),
            Sections = SectionBodies.Names.Select(section => effective.Origin(winner, section)).ToValueList(),
        };
    }

    /// <summary>Every submission for a year for which the State had submitted before, each graded against what stood before it.</summary>
    /// <param name="asOf">The last day of submission that counts.</param>
    /// <returns>By convention, State and year, in the order in which each took the place of the one before.</returns>
    public ValueList<Resubmission> Resubmissions(LocalDate asOf) => series.SelectMany(one => SubmissionGrades.Of(one, asOf)).ToValueList();

    /// <summary>The winner of the latest year, up to a given one, for which anything was submitted.</summary>
    /// <param name="convention">The convention reported under.</param>
    /// <param name="state">The reporting State.</param>
    /// <param name="upToYear">The last reporting year that counts.</param>
    /// <param name="asOf">The last day of submission that counts.</param>
    /// <returns>The winner, or <see langword="null"/>. Allocates nothing.</returns>
    public StatePartyReport? Latest(ConventionId convention, StateCode state, int upToYear, LocalDate asOf) =>
        Series(convention, state)?.Latest(upToYear, asOf);

    /// <summary>The winners of all years, by year.</summary>
    /// <param name="convention">The convention reported under.</param>
    /// <param name="state">The reporting State.</param>
    /// <param name="asOf">The last day of submission that counts.</param>
    public ValueList<StatePartyReport> History(ConventionId convention, StateCode state, LocalDate asOf) =>
        Series(convention, state)?.History(asOf) ?? [];

    /// <summary>Every report of a State for a year as it was submitted, whenever that was; each wins over those before it.</summary>
    /// <param name="convention">The convention reported under.</param>
    /// <param name="state">The reporting State.</param>
    /// <param name="year">The reporting year.</param>
    public ValueList<StatePartyReport> All(ConventionId convention, StateCode state, int year) =>
        Series(convention, state)?.OfYear(year) ?? [];

    /// <summary>The States with reports under a convention, in ordinal order.</summary>
    /// <param name="convention">The convention reported under.</param>
    public ValueList<StateCode> States(ConventionId convention) =>
        series.Where(one => one.Convention == convention).Select(one => one.State).ToValueList();

    /// <summary>The collection with one report more; it replaces every report with the same <c>reportId</c>.</summary>
    /// <param name="report">The report.</param>
    /// <returns>A new collection that shares the other reports with this one.</returns>
    /// <exception cref="ArgumentNullException">No report is given.</exception>
    public ReportCollection With(StatePartyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var header = report.Header;
        var place = places.GetValueOrDefault((header.Convention, header.State), -1);
        var stays = identifierProblems.Count == 0 && place >= 0 && series[place].Holds(header.ReportId);
        if (place < 0 || (!stays && series.Any(one => one.Holds(header.ReportId))))
        {
            return Of(this.Where(other => other.Header.ReportId != header.ReportId).Append(report), readProblems);
        }

        var changed = (ReportSeries[])series.Clone();
        changed[place] = series[place].With(report);
        return new(places, changed, readProblems, identifierProblems);
    }

    /// <summary>The States whose reports differ once a report is added: its own, and any other from which its identifier is taken away.</summary>
    internal HashSet<StateCode> ChangedBy(StatePartyReport report)
    {
        var header = report.Header;
        var staysThere = identifierProblems.Count == 0 && Series(header.Convention, header.State)?.Holds(header.ReportId) == true;
        return staysThere ? [header.State] : [header.State, .. series.Where(one => one.Holds(header.ReportId)).Select(one => one.State)];
    }

    /// <summary>The collection without the reports of an identifier, for a submission that was withdrawn.</summary>
    /// <param name="reportId">The identifier. When no report has it, nothing changes.</param>
    /// <exception cref="ArgumentNullException">No identifier is given.</exception>
    public ReportCollection Without(string reportId)
    {
        ArgumentNullException.ThrowIfNull(reportId);
        return series.Any(one => one.Holds(reportId)) ? Of(this.Where(other => other.Header.ReportId != reportId), readProblems) : this;
    }

    /// <summary>The reports by convention, State, year and day of submission; on one day in the order in which they win.</summary>
    public IEnumerator<StatePartyReport> GetEnumerator() => series.SelectMany(one => one.Reports).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ReportCollection Of(IEnumerable<StatePartyReport> reports, ValueList<Problem> readProblems)
    {
        var series = reports
            .GroupBy(report => (report.Header.Convention, report.Header.State))
            .OrderBy(group => group.Key.Convention)
            .ThenBy(group => group.Key.State)
            .Select(group => ReportSeries.Of(group.Key.Convention, group.Key.State, group))
            .ToArray();
        var places = series.Index().ToFrozenDictionary(one => (one.Item.Convention, one.Item.State), one => one.Index);
        return new(places, series, readProblems, SharedIdentifiers.Problems(series.SelectMany(one => one.Reports), _ => null));
    }

    /// <summary>The reports of each State under each convention, in the order of the collection.</summary>
    internal IReadOnlyList<ReportSeries> AllSeries => series;

    /// <summary>The reports of each State under a convention.</summary>
    internal IEnumerable<ReportSeries> SeriesOf(ConventionId convention) => series.Where(one => one.Convention == convention);

    /// <summary>Every report of a State under a convention, by year and day of submission; absent when there is none.</summary>
    internal ReportSeries? Series(ConventionId convention, StateCode state) =>
        places.TryGetValue((convention, state), out var place) ? series[place] : null;
}
