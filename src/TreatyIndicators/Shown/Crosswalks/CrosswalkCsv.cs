namespace TreatyIndicators.Export;

/// <summary>Writes correspondences as comma-separated values, one row each, in the form of <see cref="ResultCsv"/>.</summary>
/// <remarks>Equal input gives equal text. Safe for any number of threads.</remarks>
public static class CrosswalkCsv
{
    private static readonly string[] Columns =
        ["first", "first_title_en", "first_title_zh", "kind", "second", "second_title_en", "second_title_zh", "reason_en", "reason_zh", "source"];

    /// <summary>Writes correspondences.</summary>
    /// <param name="catalogue">The catalogue that defines the indicators.</param>
    /// <param name="correspondences">What to write, for instance <see cref="Crosswalk.Between"/>.</param>
    /// <param name="writer">Where to; choose UTF-8 without a byte order mark for files. It stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The catalogue has not one of the indicators.</exception>
    public static void Write(Catalogue catalogue, ValueList<Correspondence> correspondences, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(correspondences);
        ArgumentNullException.ThrowIfNull(writer);
        CsvText.WriteRow(writer, Columns);
        foreach (var row in CorrespondenceRow.Of(catalogue, correspondences))
        {
            CsvText.WriteRow(writer, [.. Cells(row).Select(cell => CsvText.Guarded(cell ?? string.Empty))]);
        }
    }

    private static IEnumerable<string?> Cells(CorrespondenceRow row) =>
    [
        row.First.Id.Value, row.First.Title.En, row.First.Title.Zh,
        CodeText.Of(row.Correspondence.Kind),
        row.Second.Id.Value, row.Second.Title.En, row.Second.Title.Zh,
        row.Correspondence.Reason.En, row.Correspondence.Reason.Zh,
        row.Places,
    ];
}
