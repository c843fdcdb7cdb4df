using System.Collections.Frozen;
using System.Numerics;
using TreatyIndicators.Conditions;

namespace TreatyIndicators;

/// <summary>Which forms a report can have under its convention, which have content, and which a nil statement: one bit for each letter.</summary>
/// <remarks>
/// A field counts for the letter in which it usually sits under the convention, as on the cover page. A nil statement is no content: it
/// says that there is none.
/// </remarks>
internal sealed record FormContent(int Forms, int Bodies, int Nils)
{
    private static readonly Lazy<FrozenDictionary<ConventionId, SectionFields[]>> Fields = new(Read);

    private static readonly Lazy<FrozenDictionary<ConventionId, ValueList<string>>> Letters = new(() => FormCatalogue.Forms
        .GroupBy(form => form.Convention)
        .ToFrozenDictionary(forms => forms.Key, forms => forms.Select(form => form.Letter.ToString()).ToValueList()));

    public bool HasForm(FormLetter letter) => (Forms & Bit(letter)) != 0;

    public bool HasBody(FormLetter letter) => (Bodies & Bit(letter)) != 0;

    public bool HasNil(FormLetter letter) => (Nils & Bit(letter)) != 0;

    /// <summary>The letters of the forms of a convention; absent: it has none.</summary>
    public static ValueList<string>? LettersOf(ConventionId convention) => Letters.Value.GetValueOrDefault(convention);

    /// <summary>What the forms of a report hold, in one walk.</summary>
    public static FormContent Of(StatePartyReport report)
    {
        var (forms, bodies, nils) = (0, 0, 0);
        foreach (var section in Fields.Value.GetValueOrDefault(report.Header.Convention) ?? [])
        {
            forms |= section.Forms;
            if (section.Section.Read(report) is not { } body)
            {
                continue;
            }

            foreach (var (field, bit) in section.Content)
            {
                if ((bodies & section.Forms) == section.Forms)
                {
                    break;
                }

                bodies |= (bodies & bit) == 0 && field.Any(body, 1, GivenValue.Says) ? bit : 0;
            }

            nils |= section.Nil is var (stated, form) && stated.Any(body, 1, static value => value is true) ? form : 0;
        }

        return new(forms, bodies, nils);
    }

    private static int Bit(FormLetter letter) => 1 << (int)letter;

    /// <summary>Sections of one form come first, and those of few fields: what gives a form its content there need not be looked for in the others.</summary>
    private static FrozenDictionary<ConventionId, SectionFields[]> Read() => FormCatalogue.Forms
        .Select(form => form.Convention)
        .Distinct()
        .ToFrozenDictionary(convention => convention, convention => FormCatalogue.Fields
            .Where(field => field.UseIn(convention)?.Letters.Count > 0)
            .GroupBy(field => field.Section)
            .Select(section => Read(convention, section))
            .OrderBy(section => BitOperations.PopCount((uint)section.Forms))
            .ThenBy(section => section.Content.Length)
            .ToArray());

    private static SectionFields Read(ConventionId convention, IEnumerable<FormField> section)
    {
        var fields = section.Select(field => (Path: PathReader.InReport(field.Path), Bit: Bit(field.UseIn(convention)!.Letters[0]))).ToList();
        return new(
            fields[0].Path.Section,
            fields.Aggregate(0, (forms, field) => forms | field.Bit),
            [.. fields.Where(field => !IsOfNil(field.Path))],
            fields.Where(field => IsOfNil(field.Path) && field.Path.Text.EndsWith(".stated", StringComparison.Ordinal)).Select(field => ((PathReader, int)?)field).FirstOrDefault());
    }

    private static bool IsOfNil(PathReader path) => path.Text.StartsWith($"{path.Section.Name}.nilStatement.", StringComparison.Ordinal);

    private sealed record SectionFields(ContractField Section, int Forms, (PathReader Field, int Bit)[] Content, (PathReader Stated, int Bit)? Nil);
}
