using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace TreatyIndicators.Export;

/// <summary>Writes progress and series as comma-separated values, as <see cref="ResultCsv"/> does: numbers have at most six digits after the point, and an empty cell means that there is none.</summary>
/// <remarks>Equal input gives equal text. Safe for any number of threads.</remarks>
public static class ProgressCsv
{
    private static readonly string[] ProgressHead =
    [
        "indicator", "component", "title_en", "title_zh", "unit", "direction", "year", "baseline_year", "baseline_value", "baseline_gap", "baseline_reason", "value", "gap",
        "breaks", .. FigureHead("absolute"), .. FigureHead("relative"), .. FigureHead("share"), "target", .. FigureHead("towards_target"), "verdict",
    ];

    private static readonly string[] SeriesHead =
    [
        "year", "indicator", "plan", "edition", "as_of", "numerator", "denominator", "value", "lower", "upper", "gap", "breaks", .. FigureHead("change"),
    ];

    private static readonly string[] MemberHead = ["year", "on", "as_of", "name", "count", "doubtful", "members", "doubtful_members"];

    /// <summary>Writes the progress of a plan: a row an indicator, and one for each separate measure after it.</summary>
    /// <param name="progress">The progress.</param>
    /// <param name="writer">Where to; choose UTF-8 without a byte order mark for files. It stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(PlanProgress progress, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, ProgressHead, progress.Indicators.SelectMany(one => one.Components.Select(part => Row(part.Progress, part.Component.Id)).Prepend(Row(one, string.Empty))));
    }

    /// <summary>Writes one indicator over the years: a row a year.</summary>
    /// <param name="series">The series.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(IndicatorSeries series, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, SeriesHead, series.Points.Select(Row));
    }

    /// <summary>Writes who belongs over time: a row a day.</summary>
    /// <param name="series">The series.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(MemberSeries series, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, MemberHead, series.Points.Select(point => Row(point, series.Name)));
    }

    private static void Write(TextWriter writer, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows.Prepend(head))
        {
            CsvText.WriteRow(writer, row);
        }
    }

    private static IReadOnlyList<string> Row(IndicatorProgress one, string component) =>
    [
        one.Indicator.Id.Value, component, CsvText.Guarded(one.Indicator.Title.En), CsvText.Guarded(one.Indicator.Title.Zh ?? string.Empty),
        CodeText.Of(one.Indicator.Unit), CodeText.Of(one.Indicator.Direction), Whole(one.Result.Year), Whole(one.Baseline?.Year), Number(one.BaselineValue), Code(one.BaselineGap),
        CsvText.Guarded(one.Baseline?.Reason ?? string.Empty), one.Gap is null ? Number(one.Result.Value) : string.Empty, Code(one.Gap), Breaks(one.Breaks),
        .. Figure(one.Absolute), .. Figure(one.Relative), .. Figure(one.OfShare), Number(one.Indicator.Target?.Value), .. Figure(one.TowardsTarget), CodeText.Of(one.Verdict),
    ];

    private static IReadOnlyList<string> Row(SeriesPoint point) =>
    [
        Whole(point.Year), point.Result?.Indicator.Id.Value ?? string.Empty, point.Result?.Lists.Context.Plan.Id.Value ?? string.Empty,
        CsvText.Guarded(point.Result?.Lists.Context.Plan.Edition ?? string.Empty), Day(point.AsOf), Number(point.Result?.Numerator), Number(point.Result?.Denominator),
        point.Gap is null ? Number(point.Result!.Value) : string.Empty, Number(point.Result?.Bounds?.Lower), Number(point.Result?.Bounds?.Upper), Code(point.Gap), Breaks(point.Breaks),
        .. Figure(point.Change),
    ];

    private static IReadOnlyList<string> Row(MemberPoint point, string name) =>
    [
        Whole(point.Year), Day(point.On), Day(point.AsOf), CsvText.Guarded(name), Whole(point.Members.Count), Whole(point.Doubtful.Count),
        CsvText.Guarded(string.Join(';', point.Members)), CsvText.Guarded(string.Join(';', point.Doubtful)),
    ];

    private static string[] FigureHead(string name) => [name, $"{name}_lower", $"{name}_upper", $"{name}_absent"];

    private static string[] Figure(ProgressFigure? figure) =>
        [Number(figure?.Value), Number(figure?.Bounds?.Lower), Number(figure?.Bounds?.Upper), Code(figure?.Absent)];

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : string.Empty;

    private static string Number(Rational? number) => number is { } known ? DecimalText.Of(known) : string.Empty;

    private static string Breaks(IEnumerable<SeriesBreak> breaks) => string.Join(';', breaks.Select(CodeText.Of));

    private static string Code<T>(T? code)
        where T : struct, Enum => code is { } known ? CodeText.Of(known) : string.Empty;
}
