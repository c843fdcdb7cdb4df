using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Writes progress and series as a page in Markdown: one table.</summary>
/// <remarks>Lines end in line feeds; equal input gives equal text. Texts without a Chinese form stand in English. Safe for any number of threads.</remarks>
public static class ProgressMarkdown
{
    /// <summary>Writes the progress of a plan.</summary>
    /// <param name="progress">The progress.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(PlanProgress progress, TextWriter writer, ConditionLanguage language = ConditionLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(writer);
        ProgressTable.Of(progress, language).WriteMarkdown(writer);
    }

    /// <summary>Writes one indicator over the years.</summary>
    /// <param name="series">The series.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(IndicatorSeries series, TextWriter writer, ConditionLanguage language = ConditionLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(writer);
        IndicatorSeriesTable.Of(series, language).WriteMarkdown(writer);
    }

    /// <summary>Writes who belongs over time.</summary>
    /// <param name="series">The series.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <param name="language">The language of the page.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static void Write(MemberSeries series, TextWriter writer, ConditionLanguage language = ConditionLanguage.English)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(writer);
        MemberSeriesTable.Of(series, language).WriteMarkdown(writer);
    }
}
