using NodaTime.Text;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Differences as people read them: with their sign, rounded half away from zero to one digit after the point.</summary>
internal static class ChangeText
{
    public const string Arrow = "→";

    private const string None = "-";

    private static readonly Phrase QuestionBefore = new("Before: plan year {0}, from what was known by {1}; edition: {2}{3}.", "前：计划年度 {0}，资料截至 {1}；版本：{2}{3}。");

    private static readonly Phrase QuestionAfter = new("After: plan year {0}, from what was known by {1}; edition: {2}{3}.", "后：计划年度 {0}，资料截至 {1}；版本：{2}{3}。");

    private static readonly Phrase ReadAs = new("; read as: {0}", "；采用的解读：{0}");

    private static readonly Phrase Counted = new("Indicators that changed: {0} of {1}.", "{1} 项指标中有 {0} 项发生变化。");

    private static readonly Phrase OnlyBefore = new("Only before: {0}.", "仅在前者：{0}。");

    private static readonly Phrase OnlyAfter = new("Only after: {0}.", "仅在后者：{0}。");

    private static readonly Phrase NoSubject = new("not there", "不存在");

    /// <summary>What is held against what.</summary>
    public static IEnumerable<string> Questions(ResultSetChange change, ConditionLanguage language) =>
        [Question(QuestionBefore, change.Before, language), Question(QuestionAfter, change.After, language)];

    /// <summary>How many indicators changed, and which only one side has.</summary>
    public static IEnumerable<string> Counts(ResultSetChange change, ConditionLanguage language) =>
    [
        Counted.In(language, change.Changed.Count(), change.All.Count),
        .. Ids(OnlyBefore, change.Removed, language),
        .. Ids(OnlyAfter, change.Added, language),
    ];

    /// <summary>A figure: <c>17/20: 85 %</c>.</summary>
    public static string Figure(IndicatorResult result, ConditionLanguage language) =>
        result.Undefined is null ? $"{FigureText.Share(result)}: {FigureText.Value(result, language)}" : FigureText.Value(result, language);

    /// <summary>The difference of the values, or why there is none.</summary>
    public static string Difference(ResultChange change, ConditionLanguage language) =>
        change.Undefined is { } why ? ResultWords.Of(why, language) : Signed(change.Value);

    /// <summary>A number with its sign; a hyphen where there is none.</summary>
    public static string Signed(Rational? number) => number switch
    {
        null => None,
        { Numerator.Sign: > 0 } => "+" + DecimalText.Of(number.Value, 1),
        _ => DecimalText.Of(number.Value, 1),
    };

    /// <summary>The subjects by their statuses before and after: <c>not met → met: XAB XAC; unknown → met: XAD</c>.</summary>
    public static string Subjects(ChangePart part, ConditionLanguage language) => string.Join("; ", part.Subjects
        .GroupBy(subject => Statuses(subject, language), StringComparer.Ordinal)
        .Select(same => $"{same.Key}: {string.Join(' ', same.Select(subject => subject.Subject))}"));

    /// <summary>The statuses of a subject before and after: <c>not met → met</c>.</summary>
    public static string Statuses(SubjectChange subject, ConditionLanguage language) =>
        $"{Status(subject.Before, language)} {Arrow} {Status(subject.After, language)}";

    private static string Status(Finding? finding, ConditionLanguage language) => finding is null ? NoSubject.In(language) : ResultWords.Of(finding.Status, language);

    private static string Question(Phrase phrase, ResultSet results, ConditionLanguage language) => phrase.In(
        language,
        results.Question.Year,
        LocalDatePattern.Iso.Format(results.Question.AsOf),
        results.Plan.Edition,
        results.Readings.Count == 0 ? string.Empty : ReadAs.In(language, string.Join(", ", results.Readings)));

    private static IEnumerable<string> Ids(Phrase phrase, ValueList<IndicatorResult> results, ConditionLanguage language) =>
        results.Count == 0 ? [] : [phrase.In(language, string.Join(", ", results.Select(result => result.Indicator.Id)))];
}
