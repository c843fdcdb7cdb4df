namespace TreatyIndicators.Export;

/// <summary>Writes the differences between two results of a plan as comma-separated values: a row for each indicator that changed, and after it one for each cause; then the same for its separate measures.</summary>
/// <remarks>
/// The form of the file is that of <see cref="ResultCsv"/>. In the row of the whole the cause is empty; the rows of the causes add up to it and leave
/// the columns of the two figures empty. Equal differences give equal text. Safe for any number of threads.
/// </remarks>
public static class ChangeCsv
{
    private static readonly string[] Columns =
    [
        "indicator", "component", "title_en", "title_zh", "unit", "cause",
        "numerator_before", "denominator_before", "value_before", "numerator_after", "denominator_after", "value_after",
        "numerator", "denominator", "value", "undefined", "subjects", "statuses_before", "statuses_after",
    ];

    /// <summary>Writes differences.</summary>
    /// <param name="change">The differences.</param>
    /// <param name="writer">Where to; choose UTF-8 without a byte order mark for files. It stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(ResultSetChange change, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var row in change.Changed.SelectMany(Rows).Prepend(Columns))
        {
            CsvText.WriteRow(writer, row);
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(ResultChange change) =>
        Rows(change, string.Empty).Concat(change.Components.SelectMany(component => Rows(component.Change, component.Component.Id)));

    private static IEnumerable<IReadOnlyList<string>> Rows(ResultChange change, string component) =>
    [
        [
            .. Definition(change.After.Indicator, component),
            string.Empty,
            .. Numbers(change.Before.Numerator, change.Before.Denominator, change.Before.Value),
            .. Numbers(change.After.Numerator, change.After.Denominator, change.After.Value),
            .. Numbers(change.Numerator, change.Denominator, change.Value),
            change.Undefined is { } why ? CodeText.Of(why) : string.Empty,
            string.Empty, string.Empty, string.Empty,
        ],
        .. change.Parts.Select(part => Row(change.After.Indicator, component, part)),
    ];

    private static IReadOnlyList<string> Row(Indicator indicator, string component, ChangePart part) =>
    [
        .. Definition(indicator, component),
        CodeText.Of(part.Cause),
        .. Numbers(null, null, null),
        .. Numbers(null, null, null),
        .. Numbers(part.Numerator, part.Denominator, part.Value),
        string.Empty,
        CsvText.Guarded(string.Join(';', part.Subjects.Select(subject => subject.Subject))),
        string.Join(';', part.Subjects.Select(subject => Status(subject.Before))),
        string.Join(';', part.Subjects.Select(subject => Status(subject.After))),
    ];

    private static IEnumerable<string> Definition(Indicator indicator, string component) =>
        new[] { indicator.Id.Value, component, indicator.Title.En, indicator.Title.Zh ?? string.Empty, CodeText.Of(indicator.Unit) }.Select(CsvText.Guarded);

    private static IEnumerable<string> Numbers(params Rational?[] numbers) => numbers.Select(number => number is { } known ? DecimalText.Of(known) : string.Empty);

    private static string Status(Finding? finding) => finding is null ? string.Empty : CodeText.Of(finding.Status);
}
