namespace TreatyIndicators;

/// <summary>How the States of one convention reported.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class ConventionReporting
{
    internal ConventionReporting(ConventionId convention, ValueList<ReportingYear> years, ReportingTotals initial) =>
        (Convention, Years, InitialReports) = (convention, years, initial);

    /// <summary>The convention.</summary>
    public ConventionId Convention { get; }

    /// <summary>The years asked for, earliest first.</summary>
    public ValueList<ReportingYear> Years { get; }

    /// <summary>The initial reports of all States that ever joined, whatever the year they were due in; <see cref="ReportingTotals.Missing"/> are those overdue.</summary>
    /// <remarks>A State that left and joined again owes an initial report for each time.</remarks>
    public ReportingTotals InitialReports { get; }

    /// <summary>The reports that fell due in a year.</summary>
    /// <exception cref="KeyNotFoundException">The year is not among those asked for.</exception>
    public ReportingYear this[int year] =>
        Years.Count > 0 && year >= Years[0].Year && year <= Years[^1].Year
            ? Years[year - Years[0].Year]
            : throw new KeyNotFoundException(FormattableString.Invariant($"found the year {year}, expected one of those asked for: {Years[0].Year} to {Years[^1].Year}"));

    /// <summary>Everything about one State: its initial reports, then its annual ones by year.</summary>
    /// <returns>No entry for a State that neither owes nor sent a report.</returns>
    public ValueList<ReportingEntry> Of(StateCode state) =>
        InitialReports.Entries.Concat(Years.SelectMany(year => year.Annual.Entries)).Where(entry => entry.State == state).ToValueList();

    internal ConventionReporting Only(HashSet<StateCode> states) =>
        new(Convention, Years.Select(year => year.Only(states)).ToValueList(), InitialReports.Only(states));
}
