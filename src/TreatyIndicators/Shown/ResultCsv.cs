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

    private static readonly string[] PartColumns = ["component", "reading", "spread_least", "spread_greatest"];

    private static readonly string[] StratumColumns = ["stratum", "stratum_kind"];

    /// <summary>Writes results.</summary>
    /// <param name="results">The results.</param>
    /// <param name="writer">Where to; choose UTF-8 without a byte order mark for files. It stays open.</param>
    /// <param name="by">The groups to split each result by: a row for each stratum after that of the whole, told apart by two more columns; absent: no strata.</param>
    /// <param name="withReadings">
    /// Whether a row for each separate measure and for each reading stands after that of the headline, told apart by two more columns; two
    /// further columns hold the spread.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ResultSet results, TextWriter writer, StateGroups? by = null, bool withReadings = false)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var row in Rows(results, by, withReadings).Prepend(Head(by, withReadings)))
        {
            CsvText.WriteRow(writer, row);
        }
    }

    internal static IReadOnlyList<string> Head(StateGroups? by, bool withReadings = false) => [.. Columns, .. withReadings ? PartColumns : [], .. by is null ? [] : StratumColumns];

    internal static IEnumerable<IReadOnlyList<string>> Rows(ResultSet results, StateGroups? by, bool withReadings = false) =>
        results.Results.SelectMany(result => Rows(result, by, withReadings));

    private static IEnumerable<IReadOnlyList<string>> Rows(IndicatorResult result, StateGroups? by, bool withReadings)
    {
        string[] whole = by is null ? [] : [string.Empty, string.Empty];
        string[] none = withReadings ? [string.Empty, string.Empty, string.Empty, string.Empty] : [];
        string[] spread = withReadings ? [string.Empty, string.Empty, Number(result.Spread?.Least), Number(result.Spread?.Greatest)] : [];
        yield return [.. Cells(result), .. spread, .. whole];
        foreach (var stratum in by is null ? [] : result.By(by).All)
        {
            yield return [.. Cells(stratum.Result), .. none, CsvText.Guarded(stratum.Name), CodeText.Of(stratum.Kind)];
        }

        foreach (var component in withReadings ? result.Components : [])
        {
            yield return [.. Cells(component.Result), component.Component.Id, string.Empty, string.Empty, string.Empty, .. whole];
        }

        foreach (var reading in withReadings ? result.Readings : [])
        {
            yield return [.. Cells(reading.Result, reading.Reading.Title), string.Empty, CsvText.Guarded(reading.Reading.Name), string.Empty, string.Empty, .. whole];
        }
    }

    private static IReadOnlyList<string> Cells(IndicatorResult result, Label? title = null) => [.. Definition(result.Indicator, title ?? result.Indicator.Title), .. Figure(result), .. Subjects(result)];

    private static IEnumerable<string> Definition(Indicator indicator, Label title) =>
        new[]
        {
            indicator.Id.Value,
            indicator.Id.Action.Value,
            title.En,
            title.Zh ?? string.Empty,
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
