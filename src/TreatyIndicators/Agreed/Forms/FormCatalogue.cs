using System.Collections.Frozen;
using TreatyIndicators.Serialization;

namespace TreatyIndicators;

/// <summary>The fields of a report and the form letters they sit in, for both conventions.</summary>
/// <remarks>
/// Paths may be written with or without the marks of lists: <c>landRelease.rows[].clearedM2</c> and <c>landRelease.rows.clearedM2</c>
/// are the same field. Never changes. Safe for any number of threads.
/// </remarks>
public static class FormCatalogue
{
    private static readonly Lazy<FormData> Embedded = new(Read);

    private static readonly Lazy<FrozenDictionary<string, FormField>> ByPath =
        new(() => Fields.ToFrozenDictionary(field => WithoutMarks(field.Path), StringComparer.Ordinal));

    /// <summary>The fields, section by section, in the order of the field list.</summary>
    public static ValueList<FormField> Fields => Embedded.Value.Fields;

    /// <summary>The sections of a report, in order.</summary>
    public static ValueList<FormSection> Sections => Embedded.Value.Sections;

    /// <summary>The lettered forms of the conventions, by convention and letter.</summary>
    public static ValueList<ReportingForm> Forms => Embedded.Value.Forms;

    /// <summary>The marks that stand for sources in the field list.</summary>
    public static ValueList<SourceMark> Marks => Embedded.Value.Marks;

    /// <summary>How the reporting formats are laid out.</summary>
    public static ValueList<FormatLayout> Formats => Embedded.Value.Formats;

    /// <summary>The field of a path; absent: reports have no such field.</summary>
    public static FormField? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ByPath.Value.GetValueOrDefault(WithoutMarks(path));
    }

    /// <summary>The form letters in which a field, or any field of a section or of a part of it, sits.</summary>
    /// <param name="convention">The convention.</param>
    /// <param name="format">The format; formats laid out by subject matter have no letters.</param>
    /// <param name="path">The path of a field, of a part of a section, or of a section.</param>
    /// <returns>For one field its letters, the usual one first; for more fields their letters in alphabetical order; none where the path is not in the forms.</returns>
    public static ValueList<FormLetter> LettersOf(ConventionId convention, ReportFormat format, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!Formats.Any(layout => layout.Format == format && layout.UsesLetters))
        {
            return [];
        }

        return Find(path) is { } field
            ? field.UseIn(convention)?.Letters ?? []
            : LettersBelow(convention, WithoutMarks(path) + '.');
    }

    /// <summary>The sections that have a field in a form of a convention, in the order of the field list.</summary>
    public static ValueList<string> SectionsOf(ConventionId convention, FormLetter letter) =>
    [
        .. Fields.Where(field => field.UseIn(convention)?.Letters.Contains(letter) == true)
            .Select(field => field.Section)
            .Distinct(StringComparer.Ordinal),
    ];

    private static ValueList<FormLetter> LettersBelow(ConventionId convention, string start) =>
    [
        .. Fields.Where(field => WithoutMarks(field.Path).StartsWith(start, StringComparison.Ordinal))
            .SelectMany(field => field.UseIn(convention)?.Letters ?? [])
            .Distinct()
            .Order(),
    ];

    private static string WithoutMarks(string path) => path.Replace("[]", string.Empty, StringComparison.Ordinal);

    private static FormData Read()
    {
        using var stream = EmbeddedData.Open("forms.json");
        return FormJson.Read(stream);
    }
}
