using System.Globalization;

namespace TreatyIndicators.Export;

/// <summary>Writes results as comma-separated values: one row an indicator, after a row of column names.</summary>
/// <remarks>
/// As RFC 4180 has it: commas, quotes where a cell needs them, CR LF after each row. A text that a spreadsheet would take for a
/// formula (it begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return) gets an apostrophe in front; numbers do
/// not. Numbers have at most six digits after the point; an empty cell means that there is no figure. Equal results give equal
/// text. Safe for any number of threads.
/// </remarks>
public static class ResultCsv
{
    private static readonly string[] Columns =
    [
        "indicator", "action", "title_en", "title_zh", "kind", "unit",
        "numerator", "denominator", "value", "lower", "upper", "undefined",
        "met", "partly_met", "not_met", "unknown", "pending", "not_applicable",
        "met_subjects", "partly_met_subjects", "not_met_subjects", "unknown_subjects", "pending_subjects", "not_applicable_subjects",
    ];

    private static readonly string[] StratumColumns = ["stratum", "stratum_kind"];

    /// <summary>Writes results.</summary>
    /// <param name="results">The results.</param>
    /// <param name="writer">Where to; choose UTF-8 without a byte order mark for files. It stays open.</param>
    /// <param name="by">The groups to split each result by: a row for each stratum after that of the whole, told apart by two more columns; absent: no strata.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ResultSet results, TextWriter writer, StateGroups? by = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(writer);
        CsvText.WriteRow(writer, by is null ? Columns : [.. Columns, .. StratumColumns]);
        foreach (var result in results.Results)
        {
            CsvText.WriteRow(writer, by is null ? Cells(result) : [.. Cells(result), string.Empty, string.Empty]);
            foreach (var stratum in by is null ? [] : result.By(by).All)
            {
                CsvText.WriteRow(writer, [.. Cells(stratum.Result), CsvText.Guarded(stratum.Name), CodeText.Of(stratum.Kind)]);
            }
        }
    }

    private static IReadOnlyList<string> Cells(IndicatorResult result) => [.. Definition(result.Indicator), .. Figure(result), .. Subjects(result)];

    private static IEnumerable<string> Definition(Indicator indicator) =>
        new[]
        {
            indicator.Id.Value,
            indicator.Id.Action.Value,
            indicator.Title.En,
            indicator.Title.Zh ?? string.Empty,
            CodeText.Of(indicator.Kind),
            CodeText.Of(indicator.Unit),
        }.Select(CsvText.Guarded);

    private static IEnumerable<string> Figure(IndicatorResult result) =>
    [
        Number(result.Numerator),
        Number(result.Denominator),
        Number(result.Value),
        Number(result.Bounds?.Lower),
        Number(result.Bounds?.Upper),
        result.Undefined is { } why ? CodeText.Of(why) : string.Empty,
    ];

    private static IEnumerable<string> Subjects(IndicatorResult result)
    {
        ValueList<string>[] lists = [result.Met, result.PartlyMet, result.NotMet, result.Unknown, result.Pending, result.NotApplicable];
        return
        [
            .. lists.Select(list => list.Count.ToString(CultureInfo.InvariantCulture)),
            .. lists.Select(list => CsvText.Guarded(string.Join(';', list))),
        ];
    }

    private static string Number(Rational? number) => number is { } known ? DecimalText.Of(known) : string.Empty;
}
