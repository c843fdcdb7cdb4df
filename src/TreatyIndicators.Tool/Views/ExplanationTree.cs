using Spectre.Console;
using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Tool;

/// <summary>The tree that <c>explain</c> shows: the tests in the order in which they are asked, and what decided each.</summary>
internal sealed class ExplanationTree
{
    private readonly ConditionLanguage language;

    private readonly int reportYear;

    private ExplanationTree(ConditionLanguage language, int reportYear) => (this.language, this.reportYear) = (language, reportYear);

    public static Tree Of(Explanation explanation, Catalogue catalogue, ConditionLanguage language) =>
        new ExplanationTree(language, explanation.Finding.Year - 1).Make(explanation, catalogue);

    private Tree Make(Explanation explanation, Catalogue catalogue)
    {
        var tree = new Tree(SafeText.OfLines(Heading(explanation, catalogue)));
        var population = explanation.Indicator.Population;
        AddSection(tree, ToolWords.Because.In(language, $"{ToolWords.Population.In(language)} {population.Name}", ResultWords.Of(population.Title, language)), explanation.Population);
        AddSection(tree, ToolWords.NotApplicableWhen.In(language), explanation.NotApplicableWhen);
        AddSection(tree, ToolWords.PendingWhen.In(language), explanation.PendingWhen);
        AddSection(tree, ToolWords.Condition.In(language), explanation.Condition);
        AddSection(tree, ToolWords.PartlyMetWhen.In(language), explanation.PartlyMetWhen);
        if (explanation.MissingRecords.Count > 0)
        {
            tree.AddNode(SafeText.Of(ToolWords.MissingRecords.In(language, string.Join(", ", explanation.MissingRecords))));
        }

        if (explanation.Evidence.Count > 0)
        {
            AddValues(tree.AddNode(SafeText.Of(ToolWords.Evidence.In(language))), explanation.Evidence);
        }

        return tree;
    }

    private IEnumerable<string> Heading(Explanation explanation, Catalogue catalogue)
    {
        var finding = explanation.Finding;
        var names = StateCode.TryParse(finding.Subject, out var code) ? catalogue.FindState(code)?.Names : null;
        var subject = names is null ? finding.Subject : $"{finding.Subject} {(language == ConditionLanguage.Chinese ? names.Zh : names.En)}";
        var found = ToolWords.Because.In(language, ResultWords.Of(finding.Status, language), ResultWords.Of(finding.Reason, language));
        return
        [
            $"{finding.Indicator} {ResultWords.Of(explanation.Indicator.Title, language)}",
            .. explanation.Under.Select(reading => ToolWords.ReadAs.In(language, Said(reading.Name, ResultWords.Of(reading.Title, language)))),
            Said(subject, found),
        ];
    }

    private void AddSection(Tree tree, string heading, ExplainedTest? test)
    {
        if (test is null)
        {
            return;
        }

        var section = tree.AddNode(SafeText.Of(Said(heading, ResultWords.Of(test.Outcome, language)), StyleOf(test.Outcome)));
        section.AddNode(SafeText.Of(ToolWords.InWords.In(language, ConditionText.ToWords(test.Test, language, FieldName))));
        AddTest(section, test);
    }

    private void AddTest(TreeNode parent, ExplainedTest test)
    {
        var told = test.Row is { } row ? Said(row, test.Test.ToString()) : test.Test.ToString();
        var node = parent.AddNode(SafeText.Of(Said(ResultWords.Of(test.Outcome, language), told), StyleOf(test.Outcome)));
        AddValues(node, test.Values);
        foreach (var part in test.Parts)
        {
            AddTest(node, part);
        }
    }

    private void AddValues(TreeNode node, ValueList<DecidingValue> values)
    {
        foreach (var value in values)
        {
            node.AddNode(SafeText.Of(Told(value)));
        }
    }

    private string Told(DecidingValue value)
    {
        var report = value.ReportId is { } id ? $" @ {id}" : string.Empty;
        var told = $"{value.Path} = {value.Value ?? ToolWords.Nothing.In(language)}{report}";
        var place = value.Year is { } year && year != reportYear ? ToolWords.OfYear.In(language, told, year) : told;
        return value.FormLetters.Count > 0 ? ToolWords.Because.In(language, place, ToolWords.Form.In(language, value.FormLetters[0])) : place;
    }

    private string Said(string who, string what) => ToolWords.Said.In(language, who, what);

    private string? FieldName(string path) => FormCatalogue.Find(path) is { } field ? ResultWords.Of(field.Label, language) : null;

    private static Style StyleOf(ExplainedOutcome outcome) => outcome switch
    {
        ExplainedOutcome.Met => new(Color.Green),
        ExplainedOutcome.NotMet => new(Color.Red),
        ExplainedOutcome.Unknown => new(Color.Yellow),
        _ => new(decoration: Decoration.Dim),
    };
}
