using System.Text;

namespace TreatyIndicators.Tests.Docs;

/// <summary>The page that lists the fields of a report.</summary>
internal static class FieldsPage
{
    private const string Head = """
        # The fields of a report

        A report is a `header` and sections by subject matter. The same content sits under other form letters in the other convention, so
        the letters are data, not structure: APMBC is the Anti-Personnel Mine Ban Convention, CCM the Convention on Cluster Munitions.

        * **Path**: the JSON path. `[]` marks a list; in conditions it is left out.
        * **Type**: `m2` are square metres, `items`, `areas` and `persons` whole numbers, `iso3` a State by its code, `code X` a word of the code list X.
          An `attestation` is `{ answer, evidence, formRef }` with the answers Yes, Partly, No and NotStated; an `ageBand` is `{ from, to, unknown }`.
        * **Number**: 1 = always one value, 0..1 = none or one, 0..n = any number; inside a list, for each row.
        * **APMBC, CCM**: the form letter, the usual one first, and on what basis the field is asked for: *Treaty* (Article 7 or another clause),
          *Voluntary* (the form has a place for it, or practice does), *Plan* (an action plan asks for it), *–* (bookkeeping, not asked of the State).
          An empty cell: the convention does not use the field.
        * **Source**: marks, explained at the end.
        * **key**: tells rows apart when the rows of several years are merged.

        No value is not zero, and *not stated* is not *no*.
        """;

    public static string Make()
    {
        var page = new StringBuilder(Head).Append("\n\n## Sections\n\n");
        foreach (var section in FormCatalogue.Sections)
        {
            page.Append($"* [`{section.Path}`](#{Anchor(section)}): {section.Title.En}, {section.Title.Zh}\n");
        }

        page.Append("\n## Forms\n\n| letter | APMBC | sections | CCM | sections |\n|---|---|---|---|---|\n");
        foreach (var letter in Enum.GetValues<FormLetter>())
        {
            page.Append($"| {letter} | {Form(ConventionId.Apmbc, letter)} | {Form(ConventionId.Ccm, letter)} |\n");
        }

        page.Append($"\nFormats laid out by these letters: {Formats(true)}. By subject matter, so without letters: {Formats(false)}.\n");
        foreach (var section in FormCatalogue.Sections)
        {
            Append(page, section);
        }

        page.Append("\n## Source marks\n\n| mark | source |\n|---|---|\n");
        foreach (var mark in FormCatalogue.Marks)
        {
            page.Append($"| {mark.Mark} | {mark.Meaning} |\n");
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, FormSection section)
    {
        page.Append($"\n## `{section.Path}`: {section.Title.En} ({section.Title.Zh})\n\n{section.About}\n\n");
        page.Append("| path | type | number | meaning | APMBC | CCM | source |\n|---|---|---|---|---|---|---|\n");
        foreach (var field in FormCatalogue.Fields.Where(field => field.Section == section.Path))
        {
            var meaning = string.Join("; ", new[] { Meaning(field.Label.En, field.Note?.En), Meaning(field.Label.Zh, field.Note?.Zh) }.OfType<string>());
            page.Append($"| `{field.Path}` | {field.Type} | {Number(field.Cardinality)} | {meaning}{(field.Key ? " (**key**)" : string.Empty)} ");
            page.Append($"| {Use(field.UseIn(ConventionId.Apmbc))} | {Use(field.UseIn(ConventionId.Ccm))} | {string.Join("; ", field.Sources)} |\n");
        }
    }

    private static string? Meaning(string? label, string? note) => note is null ? label : $"{label} ({note})";

    private static string Form(ConventionId convention, FormLetter letter)
    {
        var title = FormCatalogue.Forms.First(form => form.Convention == convention && form.Letter == letter).Title;
        var sections = FormCatalogue.SectionsOf(convention, letter).Select(section => $"`{section}`");
        return $"{title.En} ({title.Zh}) | {string.Join(", ", sections)}";
    }

    private static string Formats(bool usesLetters) =>
        string.Join(", ", FormCatalogue.Formats.Where(layout => layout.UsesLetters == usesLetters).Select(layout => $"`{layout.Format}`"));

    private static string Use(FormUse? use) => use is null ? string.Empty : $"{Place(use)} · {Basis(use.Basis)}";

    private static string Place(FormUse use) => use.Page switch
    {
        FormPage.TitlePage => "title",
        FormPage.CoverPage => "cover",
        _ => string.Join(", ", use.Letters),
    };

    private static string Basis(FieldBasis basis) => basis switch
    {
        FieldBasis.Treaty => "Treaty",
        FieldBasis.Voluntary => "Voluntary",
        FieldBasis.ActionPlan => "Plan",
        _ => "–",
    };

    private static string Number(FieldCardinality cardinality) => cardinality switch
    {
        FieldCardinality.One => "1",
        FieldCardinality.Optional => "0..1",
        _ => "0..n",
    };

    /// <summary>The anchor that Markdown hosts make of the heading.</summary>
    private static string Anchor(FormSection section)
    {
        var heading = $"{section.Path}: {section.Title.En} ({section.Title.Zh})";
        return string.Concat(heading.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-').ToLowerInvariant();
    }
}
