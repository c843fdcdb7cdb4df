using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>The table that <c>obligations</c> shows.</summary>
internal static class ObligationTable
{
    public static IReadOnlyList<IRenderable> Of(ObligationProfile profile, Catalogue catalogue, ConditionLanguage language)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(Column(ToolWords.Duty, language).Width(13));
        table.AddColumn(Column(ToolWords.Status, language).Width(14));
        table.AddColumn(Column(ToolWords.Deadline, language).Width(26));
        table.AddColumn(Column(ToolWords.Basis, language));
        foreach (var duty in profile.Duties)
        {
            table.AddRow(
                SafeText.Of(ObligationWords.Of(duty.Duty, language)),
                SafeText.OfLines(ObligationText.Status(duty, language)),
                SafeText.OfLines(ObligationText.Deadline(duty, language)),
                SafeText.OfLines(ObligationText.Basis(duty, language)));
        }

        return
        [
            SafeText.Of(ObligationText.Heading(profile, catalogue, language), new Style(decoration: Decoration.Bold)), Text.NewLine,
            SafeText.Of(ObligationText.Party(profile, language)), Text.NewLine,
            SafeText.Of(ObligationText.Edition(profile, catalogue, language)), Text.NewLine,
            table,
            .. profile.Dates.SelectMany(date => new IRenderable[] { SafeText.Of($"{date}: {ResultWords.Of(date.Rule.Text, language)}"), Text.NewLine }),
            Text.NewLine,
        ];
    }

    private static TableColumn Column(ToolWords heading, ConditionLanguage language) => new TableColumn(SafeText.Of(heading.In(language))).Padding(0, 0, 2, 0);
}
