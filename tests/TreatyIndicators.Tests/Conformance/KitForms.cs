using TreatyIndicators.Computed;

namespace TreatyIndicators.Tests.Conformance;

/// <summary>What the kit tells other engines of the forms, and what the library ships of it.</summary>
internal static class KitForms
{
    private static readonly ConventionId[] Conventions = [ConventionId.Apmbc, ConventionId.Ccm];

    private static IEnumerable<string> SectionNames => FormCatalogue.Fields.Select(one => one.Section).Distinct().Where(section => section != "header");

    public static IEnumerable<string> Shipped() =>
    [
        .. from section in SectionNames from convention in Conventions select $"{section} {convention} {string.Concat(SectionLetters.Of(convention, section))}",
        .. FormCatalogue.Fields.Where(one => one.Key).Select(one => one.Path),
        .. Conventions.Select(convention => $"{convention} {Catalogue.Default.FindConvention(convention)!.EntryIntoForce:uuuu-MM-dd}"),
    ];

    public static IEnumerable<string> OfTheKit() =>
    [
        .. from section in Kit.Folder.Tables.Sections from convention in Conventions select $"{section} {convention} {string.Concat(Kit.Folder.Tables.LettersOf(convention.Value, section))}",
        .. Kit.Folder.Tables.RowKeys.SelectMany(list => list.Value.Select(field => $"{list.Key}[].{field}")),
        .. Conventions.Select(convention => $"{convention} {Kit.Folder.Tables.ConventionStart(convention.Value)}"),
    ];
}
