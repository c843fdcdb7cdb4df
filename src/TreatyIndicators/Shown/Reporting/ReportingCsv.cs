using System.Globalization;
using NodaTime.Text;

namespace TreatyIndicators.Export;

/// <summary>Writes who reported as comma-separated values: one row for each convention, year and term, with counts and the States behind them.</summary>
/// <remarks>RFC 4180: commas, quotes where a cell needs them, CR LF after each row; lists of States are joined by <c>;</c>. Equal input gives equal text. Safe for any number of threads.</remarks>
public static class ReportingCsv
{
    private static readonly string[] Head =
    [
        "convention", "year", "covered_year", "term", "as_of",
        .. ReportingList.All.Select(list => CsvText.Column(list.Code)),
        "rate", "rate_exact", "on_time_rate", "on_time_rate_exact", "median_days_late",
        .. ReportingList.All.Select(list => $"{CsvText.Column(list.Code)}_states"),
    ];

    /// <summary>Writes who reported.</summary>
    /// <param name="performance">Who reported.</param>
    /// <param name="writer">Where to; choose UTF-8 without a byte order mark for files. It stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ReportingPerformance performance, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(performance);
        ArgumentNullException.ThrowIfNull(writer);
        CsvText.WriteRow(writer, Head);
        foreach (var convention in performance.Conventions)
        {
            foreach (var year in convention.Years)
            {
                CsvText.WriteRow(writer, Row(performance, convention, year, ReportTerm.Annual));
                CsvText.WriteRow(writer, Row(performance, convention, year, ReportTerm.Initial));
            }
        }
    }

    private static string[] Row(ReportingPerformance performance, ConventionReporting convention, ReportingYear year, ReportTerm term)
    {
        var isAnnual = term == ReportTerm.Annual;
        var totals = isAnnual ? year.Annual : year.Initial;
        return
        [
            convention.Convention.Value,
            Number(year.Year),
            isAnnual ? Number(year.CoveredYear) : string.Empty,
            CodeText.Of(term),
            LocalDatePattern.Iso.Format(performance.AsOf),
            .. ReportingList.All.Select(list => Number(list.Of(totals).Count)),
            Decimal(totals.Rate), Exact(totals.Rate), Decimal(totals.OnTimeRate), Exact(totals.OnTimeRate), Decimal(totals.MedianDaysLate),
            .. ReportingList.All.Select(list => string.Join(';', list.Of(totals).Select(entry => entry.State))),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Decimal(Rational? number) => number is { } known ? DecimalText.Of(known) : string.Empty;

    private static string Exact(Rational? number) => number?.ToString() ?? string.Empty;
}
