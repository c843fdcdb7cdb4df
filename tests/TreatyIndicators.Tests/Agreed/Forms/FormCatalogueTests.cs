using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Agreed.Forms;

public sealed class FormCatalogueTests
{
    private static readonly string[] WholeRecords = ["Attestation", "AgeBand", "Geometry"];

    [Fact]
    public void Every_field_of_a_report_is_in_the_list_and_the_list_has_no_other()
    {
        var contract = Leaves(ReportContract.Report, string.Empty).Order(StringComparer.Ordinal);
        var listed = FormCatalogue.Fields.Select(field => field.Path).Order(StringComparer.Ordinal);

        Assert.Equal(contract, listed);
    }

    [Fact]
    public void Every_section_of_a_report_is_in_the_list_and_the_list_has_no_other() =>
        Assert.Equal(
            ReportContract.Report.FieldNames,
            FormCatalogue.Sections.Select(section => section.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void The_type_in_the_list_is_the_type_in_the_report()
    {
        var wrong = FormCatalogue.Fields.Where(field => !Fits(field.Type, TypeAt(field.Path))).Select(field => $"{field.Path}: {field.Type}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_lists_of_values_have_any_number_of_values() =>
        Assert.All(
            FormCatalogue.Fields,
            field => Assert.Equal(field.Path.EndsWith("[]", StringComparison.Ordinal), field.Cardinality == FieldCardinality.Many));

    [Fact]
    public void A_field_is_used_once_at_most_under_a_convention() =>
        Assert.All(FormCatalogue.Fields, field => Assert.Distinct(field.Uses.Select(use => use.Convention)));

    [Fact]
    public void Every_field_is_used_under_a_convention() =>
        Assert.All(FormCatalogue.Fields, field => Assert.NotEmpty(field.Uses));

    [Fact]
    public void A_field_of_a_lettered_form_has_letters_and_a_field_of_a_page_has_none() =>
        Assert.All(
            FormCatalogue.Fields.SelectMany(field => field.Uses),
            use => Assert.Equal(use.Page == FormPage.Form, use.Letters.Count > 0));

    [Fact]
    public void The_list_counts_what_the_forms_have()
    {
        Assert.Equal(524, FormCatalogue.Fields.Count);
        Assert.Equal(19, FormCatalogue.Sections.Count);
        Assert.Equal(20, FormCatalogue.Forms.Count);
        Assert.Equal(503, FormCatalogue.Fields.Count(field => field.UseIn(ConventionId.Apmbc) is not null));
        Assert.Equal(515, FormCatalogue.Fields.Count(field => field.UseIn(ConventionId.Ccm) is not null));
    }

    [Fact]
    public void Everything_has_a_name_in_both_languages() =>
        Assert.All(
            [.. FormCatalogue.Fields.Select(field => field.Label), .. FormCatalogue.Sections.Select(section => section.Title), .. FormCatalogue.Forms.Select(form => form.Title)],
            label => Assert.False(string.IsNullOrWhiteSpace(label.En) || string.IsNullOrWhiteSpace(label.Zh)));

    [Fact]
    public void Every_form_of_both_conventions_has_a_title()
    {
        var expected = Enum.GetValues<FormLetter>();

        Assert.Equal(expected, FormCatalogue.Forms.Where(form => form.Convention == ConventionId.Apmbc).Select(form => form.Letter));
        Assert.Equal(expected, FormCatalogue.Forms.Where(form => form.Convention == ConventionId.Ccm).Select(form => form.Letter));
    }

    [Fact]
    public void Every_format_has_a_layout() =>
        Assert.Equal(Enum.GetValues<ReportFormat>().Order(), FormCatalogue.Formats.Select(layout => layout.Format).Order());

    [Fact]
    public void Every_mark_is_explained()
    {
        var explained = FormCatalogue.Marks.Select(mark => mark.Mark).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            FormCatalogue.Fields.SelectMany(field => field.Sources).Select(source => source.Split(' ')[0]).Where(word => char.IsAsciiLetterUpper(word[0]) && word is not ("CCM" or "APMBC")),
            word => Assert.Contains(word, explained));
    }

    [Theory]
    [InlineData(FormLetter.A, "nationalImplementation")]
    [InlineData(FormLetter.B, "stockpile")]
    [InlineData(FormLetter.C, "hazardousAreas", "informationManagement")]
    [InlineData(FormLetter.D, "retained")]
    [InlineData(FormLetter.E, "productionFacilities")]
    [InlineData(FormLetter.F, "stockpile", "landRelease", "cooperation", "nationalOwnership", "environment", "standards")]
    [InlineData(FormLetter.G, "destroyed")]
    [InlineData(FormLetter.H, "technicalCharacteristics")]
    [InlineData(FormLetter.I, "hazardousAreas", "riskEducation")]
    [InlineData(FormLetter.J, "victimAssistance", "cooperation", "nationalOwnership", "genderAndDiversity", "environment", "standards", "informationManagement", "universalization", "compliance")]
    public void A_form_of_the_Mine_Ban_Convention_has_the_sections_of_its_table(FormLetter letter, params string[] sections) =>
        Assert.Equal(sections, FormCatalogue.SectionsOf(ConventionId.Apmbc, letter));

    [Theory]
    [InlineData(FormLetter.A, "nationalImplementation", "nationalOwnership")]
    [InlineData(FormLetter.B, "stockpile", "destroyed")]
    [InlineData(FormLetter.C, "technicalCharacteristics")]
    [InlineData(FormLetter.D, "retained")]
    [InlineData(FormLetter.E, "productionFacilities")]
    [InlineData(FormLetter.F, "hazardousAreas", "landRelease", "destroyed", "nationalOwnership", "genderAndDiversity", "standards", "informationManagement")]
    [InlineData(FormLetter.G, "hazardousAreas", "riskEducation", "genderAndDiversity")]
    [InlineData(FormLetter.H, "victimAssistance", "nationalOwnership", "genderAndDiversity")]
    [InlineData(FormLetter.I, "cooperation", "nationalOwnership")]
    [InlineData(FormLetter.J, "cooperation", "nationalOwnership", "genderAndDiversity", "environment", "universalization", "compliance")]
    public void A_form_of_the_Convention_on_Cluster_Munitions_has_the_sections_of_its_table(FormLetter letter, params string[] sections) =>
        Assert.Equal(sections, FormCatalogue.SectionsOf(ConventionId.Ccm, letter));

    [Fact]
    public void The_same_content_sits_under_other_letters_in_the_other_convention()
    {
        Assert.Equal([FormLetter.C], FormCatalogue.LettersOf(ConventionId.Apmbc, ReportFormat.ClassicForms, "hazardousAreas.areas.areaM2"));
        Assert.Equal([FormLetter.F], FormCatalogue.LettersOf(ConventionId.Ccm, ReportFormat.ClassicForms, "hazardousAreas.areas[].areaM2"));
    }

    [Fact]
    public void A_section_sits_under_all_letters_of_its_fields() =>
        Assert.Equal([FormLetter.B, FormLetter.F], FormCatalogue.LettersOf(ConventionId.Apmbc, ReportFormat.ClassicForms, "stockpile"));

    [Theory]
    [InlineData(ReportFormat.Guide)]
    [InlineData(ReportFormat.OnlineTool)]
    [InlineData(ReportFormat.Narrative)]
    public void A_format_laid_out_by_subject_matter_has_no_letters(ReportFormat format) =>
        Assert.Empty(FormCatalogue.LettersOf(ConventionId.Apmbc, format, "stockpile"));

    [Fact]
    public void The_adapted_form_keeps_the_letters_of_the_classic_ones() =>
        Assert.Equal([FormLetter.F], FormCatalogue.LettersOf(ConventionId.Ccm, ReportFormat.AdaptedForm, "landRelease"));

    [Fact]
    public void What_is_no_field_has_no_letters_and_is_not_found()
    {
        Assert.Empty(FormCatalogue.LettersOf(ConventionId.Apmbc, ReportFormat.ClassicForms, "stockpil"));
        Assert.Empty(FormCatalogue.LettersOf(new ConventionId("Other"), ReportFormat.ClassicForms, "stockpile"));
        Assert.Null(FormCatalogue.Find("stockpile"));
    }

    [Fact]
    public void Rows_of_several_years_are_told_apart_by_their_key_fields() =>
        Assert.Equal(
            [
                "stockpile.discoveries[].munitionType", "stockpile.discoveries[].discoveredOn", "stockpile.discoveries[].place",
                "hazardousAreas.newlyIdentified[].region", "hazardousAreas.newlyIdentified[].reason", "hazardousAreas.newlyIdentified[].discoveredOn",
            ],
            FormCatalogue.Fields.Where(field => field.Key).Select(field => field.Path));

    private static IEnumerable<string> Leaves(ConditionType type, string path) => type switch
    {
        ListType list => Leaves(list.Member, $"{path}[]"),
        RecordType record when !WholeRecords.Contains(record.Name) =>
            record.FieldNames.SelectMany(name => Leaves(record.Find(name)!.Type, path.Length == 0 ? name : $"{path}.{name}")),
        _ => [path],
    };

    private static ConditionType TypeAt(string path)
    {
        ConditionType type = ReportContract.Report;
        foreach (var name in path.Replace("[]", string.Empty, StringComparison.Ordinal).Split('.'))
        {
            type = ((RecordType)(type is ListType list ? list.Member : type)).Find(name)!.Type;
        }

        return type is ListType values ? values.Member : type;
    }

    private static bool Fits(string listed, ConditionType type) => listed switch
    {
        "text" or "currency" => type.Equals(ConditionType.Text),
        "date" => type.Equals(ConditionType.Date),
        "bool" => type.Equals(ConditionType.Truth),
        "iso3" => type.Equals(ConditionType.State),
        "attestation" => type is RecordType { Name: "Attestation" },
        "ageBand" => type is RecordType { Name: "AgeBand" },
        "geometry" => type is RecordType { Name: "Geometry" },
        "code ConventionCode" => type is CodeType code && code.Names.SequenceEqual(["Apmbc", "Ccm"]),
        _ when listed.StartsWith("code ", StringComparison.Ordinal) => type is CodeType list && list.List == listed[5..],
        _ => type.Equals(ConditionType.Number),
    };
}
