using Spectre.Console;
using Spectre.Console.Rendering;
using TreatyIndicators.Export;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tool;

/// <summary>What <c>rules</c> shows.</summary>
internal static class RuleTable
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static IReadOnlyList<IRenderable> Of(RuleCatalogue rules, CheckShown shown, bool inFull) =>
        inFull ? [.. rules.Rules.Index().SelectMany(rule => Details(rule.Index, rule.Item, shown))] : TextTableView.Of(RuleRows.Table(rules, shown));

    private static IEnumerable<IRenderable> Details(int place, Validation.Rule rule, CheckShown shown)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(0, 0, 2, 0)).AddColumn();
        foreach (var (name, text) in RuleRows.Details(rule, shown))
        {
            grid.AddRow(SafeText.Of(name), SafeText.Of(text));
        }

        return [.. place == 0 ? [] : new IRenderable[] { Text.NewLine }, SafeText.Of($"{rule.Id} {RuleWords.Title(rule, shown.Texts)}", Bold), Text.NewLine, grid];
    }
}
