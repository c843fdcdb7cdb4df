using System.Globalization;

namespace TreatyIndicators.Export;

/// <summary>Writes the results of several years as comma-separated values: the rows of <see cref="ResultCsv"/>, year after year, with the year in one more column at the end.</summary>
/// <remarks>Equal results give equal text. Safe for any number of threads.</remarks>
public static class SeriesCsv
{
    /// <summary>Writes results.</summary>
    /// <param name="series">The results.</param>
    /// <param name="writer">Where to; choose UTF-8 without a byte order mark for files. It stays open.</param>
    /// <param name="by">The groups to split each result by; absent: no strata.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ResultSeries series, TextWriter writer, StateGroups? by = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(writer);
        CsvText.WriteRow(writer, [.. ResultCsv.Head(by), "year"]);
        foreach (var results in series.Years)
        {
            foreach (var row in ResultCsv.Rows(results, by))
            {
                CsvText.WriteRow(writer, [.. row, results.Question.Year.ToString(CultureInfo.InvariantCulture)]);
            }
        }
    }
}
