using System.Globalization;
using NodaTime.Text;
using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>What came of a check as tables and lines, for pages and screens alike.</summary>
internal static class CheckRows
{
    /// <summary>What was checked, and whether it is valid.</summary>
    public static IEnumerable<string> Head(EvidenceCheck check, CheckShown shown)
    {
        var others = check.Parts.Skip(check.Reports.Count).ToList();
        var invalid = (Reports: check.Reports.Count(report => !report.IsValid), Others: others.Count(part => !part.IsValid));
        yield return CheckWords.Question.In(shown.Language, check.Reports.Count, others.Count, check.Rules.Rules.Count, LocalDatePattern.Iso.Format(check.AsOf));
        var files = check.Evidence.Problems.Count;
        if (files > 0)
        {
            yield return CheckWords.FileProblems.In(shown.Language, files);
        }

        yield return check.IsValid ? (files > 0 ? CheckWords.RestValid : CheckWords.AllValid).In(shown.Language) : CheckWords.NotValid.In(shown.Language, invalid.Reports, check.Reports.Count, invalid.Others, others.Count);
        if (shown.Least != RuleSeverity.Advice)
        {
            yield return CheckWords.Least.In(shown.Language, RuleWords.Severity(shown.Least, shown.Texts));
        }
    }

    /// <summary>A row for each State.</summary>
    public static TextTable States(EvidenceCheck check, CheckShown shown) => new(
        CheckWords.States.In(shown.Language),
        [],
        Words(shown.Language, CheckWords.Convention, CheckWords.State, CheckWords.Reports, CheckWords.Invalid, CheckWords.Errors, CheckWords.Warnings, CheckWords.Advice, CheckWords.Findings),
        [0, 1],
        [.. check.ByState.Select(Cells)],
        [CheckWords.NoteOfStates.In(shown.Language)]);

    /// <summary>A row for each rule that failed or could never be told; the others are named below.</summary>
    public static TextTable Rules(EvidenceCheck check, CheckShown shown)
    {
        var rules = shown.RulesOf(check).ToList();
        var passed = rules.Where(totals => totals is { Failed: 0, Passed: > 0 }).Select(totals => totals.Rule.Id).ToList();
        return new(
            CheckWords.Rules.In(shown.Language),
            [],
            Words(shown.Language, CheckWords.Rule, CheckWords.Severity, CheckWords.Wrong, CheckWords.Failed, CheckWords.Passed, CheckWords.NotEvaluated, CheckWords.Because),
            [0, 1, 2, 6],
            [.. rules.Where(totals => totals.Failed > 0 || (totals.Passed == 0 && totals.NotEvaluated > 0)).Select(totals => Cells(totals, shown))],
            passed.Count == 0 ? [] : [CheckWords.NoteOfRules.In(shown.Language, passed.Count, string.Join(' ', passed))]);
    }

    /// <summary>The parts with problems that are shown: what each part is, its file, and a line for each problem.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<string> Lines)> Problems(EvidenceCheck check, CheckShown shown) =>
        from part in check.Parts
        let lines = shown.ProblemsOf(part).Select(problem => Line(part, problem, shown)).Concat(shown.RepairsOf(part).Select(choice => Line(choice, shown))).ToList()
        where lines.Count > 0
        select (Heading(part, shown.Language), (IReadOnlyList<string>)lines);

    private static string Heading(SubjectCheck part, ConditionLanguage language) => part switch
    {
        ReportCheck { Report.Header: var header } => (part.IsValid ? CheckWords.ValidReport : CheckWords.InvalidReport).In(
            language, header.State, ConventionText.Of(header.Convention), header.Period.To.Year, header.ReportId),
        RecordsCheck records => CheckWords.Records.In(language, ConventionText.Of(records.Convention)),
        RowCheck row => CheckWords.Row.In(language, ConventionText.Of(row.Convention), row.List, row.Place),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string Line(SubjectCheck part, RuleProblem problem, CheckShown shown)
    {
        var line = CheckWords.Line.In(shown.Language, RuleWords.Severity(problem.Severity, shown.Texts), RuleAndState(part, problem), problem.Sentence(shown.Texts));
        return ProblemPlace.Of(part, problem, shown.Places) is not { File: { } file } place ? line
            : $"{line} ({(place.Line is { } number ? CheckWords.File.In(shown.Language, file, number) : file)})";
    }

    private static string Line(RepairChoice choice, CheckShown shown)
    {
        var sentence = choice.Sentence(shown.Texts);
        var told = choice.Kind == RepairKind.Spelling ? CheckWords.Named.In(shown.Language, choice.Repairs[0].Changes[0].Path, sentence) : sentence;
        return CheckWords.SuggestionFor.In(shown.Language, string.Join(", ", choice.RuleIds), told);
    }

    /// <summary>Above the problems of a report stands its State; records are of many.</summary>
    private static string RuleAndState(SubjectCheck part, RuleProblem problem) =>
        part is ReportCheck || (problem.ReportId ?? problem.State?.Value) is not { } whose ? problem.RuleId : $"{problem.RuleId} {whose}";

    private static List<string> Cells(StateTotals totals) =>
    [
        ConventionText.Of(totals.Convention),
        totals.State.Value,
        .. new[]
        {
            totals.Reports.Count, totals.Invalid,
            totals.Count(RuleKind.Defect, RuleSeverity.Error), totals.Count(RuleKind.Defect, RuleSeverity.Warning), totals.Count(RuleKind.Defect, RuleSeverity.Advice), totals.Count(RuleKind.Finding),
        }.Select(number => number.ToString(CultureInfo.InvariantCulture)),
    ];

    private static List<string> Cells(RuleTotals totals, CheckShown shown) =>
    [
        totals.Rule.Id,
        RuleWords.Severity(totals.Rule.Severity, shown.Texts),
        RuleWords.Title(totals.Rule, shown.Texts),
        .. new[] { totals.Failed, totals.Passed, totals.NotEvaluated }.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        string.Join(", ", Enum.GetValues<WhyNotEvaluated>().Where(why => totals.Because(why) > 0).Select(why => CheckWords.ReasonCount.In(shown.Language, WhyWords.Of(why, shown.Language), totals.Because(why)))),
    ];

    private static List<string> Words(ConditionLanguage language, params IEnumerable<Phrase> phrases) => [.. phrases.Select(phrase => phrase.In(language))];
}
