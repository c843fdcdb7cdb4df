using NodaTime;
using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>
/// Who reported under Article 7, when, and who did not: per State and year, for each convention and in total, as seen from one day.
/// </summary>
/// <remarks>
/// <para>
/// The terms are those of the treaties: <see cref="ReportTerm"/>. A report is owed by a State that is party on the day it falls due. Where membership or a day is
/// not known, the entry says so and no total counts it as owed.
/// </para>
/// <para>
/// One call reads every report once for each year it is asked about, in time that grows with States and years. Reads no clock. Safe for any number of threads.
/// </para>
/// </remarks>
public sealed class ReportingPerformance
{
    private readonly Evidence evidence;

    private ReportingPerformance(Evidence evidence, int from, int to, LocalDate asOf, ValueList<ConventionReporting> conventions)
    {
        (this.evidence, From, To, AsOf, Conventions) = (evidence, from, to, asOf, conventions);
        Years = conventions.Count == 1 ? conventions[0].Years : Enumerable.Range(from, to - from + 1).Select(Together).ToValueList();
    }

    /// <summary>The first year asked for.</summary>
    public int From { get; }

    /// <summary>The last year asked for.</summary>
    public int To { get; }

    /// <summary>The day up to which membership and submissions are known.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The version of the catalogue that the terms rest on: <see cref="Catalogue.Version"/>.</summary>
    public string CatalogueVersion => evidence.Catalogue.Version;

    /// <summary>The version of the reports: <see cref="ReportCollection.ContentHash"/>.</summary>
    public string ReportsVersion => evidence.Reports.ContentHash;

    /// <summary>The conventions asked for, by identifier.</summary>
    public ValueList<ConventionReporting> Conventions { get; }

    /// <summary>The years over all conventions together, earliest first: reports are added up, so a State that is party to two conventions counts twice.</summary>
    public ValueList<ReportingYear> Years { get; }

    /// <summary>One of the conventions asked for.</summary>
    /// <exception cref="KeyNotFoundException">The convention is not among those asked for.</exception>
    public ConventionReporting this[ConventionId convention] =>
        Conventions.FirstOrDefault(one => one.Convention == convention)
        ?? throw new KeyNotFoundException($"found the convention {convention}, expected one of those asked for: {string.Join(", ", Conventions.Select(one => one.Convention))}");

    /// <summary>Works out who reported.</summary>
    /// <param name="evidence">The evidence; its catalogue must hold the registers of the conventions.</param>
    /// <param name="conventions">The conventions; one given twice counts once.</param>
    /// <param name="from">The first year in which reports fall due, 1900 to 9998.</param>
    /// <param name="to">The last year in which reports fall due, 1900 to 9998.</param>
    /// <param name="asOf">The day up to which membership and submissions are known, in 1900 to 9998: see <see cref="Membership.KnownOn"/>. What came later is not seen.</param>
    /// <exception cref="ArgumentNullException">The evidence or the conventions are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A year, or the year of the day, is not from 1900 to 9998, or the last year is before the first.</exception>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of a convention.</exception>
    public static ReportingPerformance Of(Evidence evidence, IEnumerable<ConventionId> conventions, int from, int to, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(conventions);
        ThrowIfOutside(from, nameof(from));
        ThrowIfOutside(to, nameof(to));
        ThrowIfOutside(asOf.Year, nameof(asOf));
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return new(evidence, from, to, asOf, conventions.Distinct().Order().Select(convention => ReportingMaker.Make(evidence, convention, from, to, asOf)).ToValueList());
    }

    /// <summary>The same, limited to some States: totals count these alone.</summary>
    /// <param name="states">The States to keep. One that neither owes nor sent a report has no entry.</param>
    /// <exception cref="ArgumentNullException">No States are given.</exception>
    public ReportingPerformance Only(params IEnumerable<StateCode> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var kept = states.ToHashSet();
        return new(evidence, From, To, AsOf, Conventions.Select(one => one.Only(kept)).ToValueList());
    }

    private ReportingYear Together(int year) => new(
        year,
        new(Conventions.SelectMany(one => one[year].Annual.Entries).ToValueList()),
        new(Conventions.SelectMany(one => one[year].Initial.Entries).ToValueList()));

    private static void ThrowIfOutside(int year, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998, name);
    }
}
