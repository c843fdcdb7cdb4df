using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Export;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary>What <c>validate</c> shows: a table by State, one by rule, then the problems.</summary>
internal static class CheckTable
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static IReadOnlyList<IRenderable> Of(EvidenceCheck check, CheckShown shown) =>
    [
        SafeText.Of(CheckWords.Title.In(shown.Language), Bold), Text.NewLine,
        .. CheckRows.Head(check, shown).SelectMany(Line), Text.NewLine,
        .. TextTableView.Of(CheckRows.States(check, shown)), Text.NewLine,
        .. TextTableView.Of(CheckRows.Rules(check, shown)), Text.NewLine,
        SafeText.Of(CheckWords.Problems.In(shown.Language), Bold), Text.NewLine,
        .. Problems(check, shown),
    ];

    private static IEnumerable<IRenderable> Problems(EvidenceCheck check, CheckShown shown)
    {
        var parts = CheckRows.Problems(check, shown).ToList();
        return parts.Count == 0 ? Line(CheckWords.NoProblems.In(shown.Language))
            : parts.SelectMany(part => (IRenderable[])[Text.NewLine, .. Line(part.Heading), .. part.Lines.SelectMany(line => Line($"- {line}"))]);
    }

    private static IEnumerable<IRenderable> Line(string text) => [SafeText.Of(text), Text.NewLine];
}
