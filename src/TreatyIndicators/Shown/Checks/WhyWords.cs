using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Export;

/// <summary>Why rules are not evaluated, in a word or two, where many reasons are counted.</summary>
internal static class WhyWords
{
    private static readonly Dictionary<WhyNotEvaluated, Phrase> Words = new()
    {
        [WhyNotEvaluated.FieldAbsent] = new("field absent", "未填字段"),
        [WhyNotEvaluated.BlankForm] = new("blank form", "表格空白"),
        [WhyNotEvaluated.FormUnchanged] = new("form unchanged", "表格未变更"),
        [WhyNotEvaluated.NoEarlierReport] = new("no earlier report", "无以往报告"),
        [WhyNotEvaluated.RecordsNotSupplied] = new("records not supplied", "未提供记录"),
        [WhyNotEvaluated.DoesNotApply] = new("does not apply", "不适用"),
        [WhyNotEvaluated.TooLarge] = new("too large", "行数过多"),
    };

    public static string Of(WhyNotEvaluated why, ConditionLanguage language) => Words[why].In(language);
}
