using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>The fixed words of checks and of the catalogue of rules.</summary>
internal static class CheckWords
{
    public static readonly Phrase Title = new("Checks of reports and records", "报告和记录核查");
    public static readonly Phrase Question = new(
        "Reports: {0}. Other parts: {1}. Rules: {2}. As known by {3}.", "报告 {0} 份，其他部分 {1} 项，规则 {2} 条，资料截至 {3}。");

    public static readonly Phrase AllValid = new("Everything is valid.", "全部有效。");
    public static readonly Phrase FileProblems = new("Problems with files: {0}.", "文件问题：{0} 项。");
    public static readonly Phrase RestValid = new("What could be read is valid.", "能够读取的部分有效。");
    public static readonly Phrase NotValid = new("Not valid: reports {0} of {1}, other parts {2} of {3}.", "无效：报告 {0}/{1} 份，其他部分 {2}/{3} 项。");

    public static readonly Phrase States = new("By State", "按国家");
    public static readonly Phrase Rules = new("By rule", "按规则");
    public static readonly Phrase Problems = new("Problems", "问题");
    public static readonly Phrase Least = new("Shown: {0} and heavier. What is not shown still counts for the verdicts.", "仅显示“{0}”及更严重者；未显示者仍计入结论。");

    public static readonly Phrase Convention = new("Convention", "公约");
    public static readonly Phrase State = new("State", "国家");
    public static readonly Phrase Reports = new("Reports", "报告");
    public static readonly Phrase Invalid = new("Not valid", "无效");
    public static readonly Phrase Errors = new("Errors", "错误");
    public static readonly Phrase Warnings = new("Warnings", "警告");
    public static readonly Phrase Advice = new("Advice", "建议");
    public static readonly Phrase Findings = new("Findings", "履约情况");

    public static readonly Phrase Rule = new("Rule", "规则");
    public static readonly Phrase Severity = new("Severity", "严重程度");
    public static readonly Phrase Wrong = new("What is wrong", "问题所在");
    public static readonly Phrase Failed = new("Failed", "不符合");
    public static readonly Phrase Passed = new("Passed", "符合");
    public static readonly Phrase NotEvaluated = new("Not told", "未核查");
    public static readonly Phrase Because = new("Not told because", "未核查的原因");
    public static readonly Phrase ReasonCount = new("{0} {1}", "{0} {1}");

    public static readonly Phrase NoteOfStates = new(
        "Errors, warnings and advice: defects of documents and records that name the State. Findings: what the State did or left undone; they make nothing invalid.",
        "错误、警告和建议：文件以及涉及该国的记录的缺陷。履约情况：该国的作为或不作为，不影响有效性。");

    public static readonly Phrase NoteOfRules = new("Passed wherever it could be told ({0}): {1}", "凡可核查者均符合（{0}）：{1}");

    public static readonly Phrase ValidReport = new("{0}, {1}, {2} ({3}): valid", "{0}，{1}，{2} 年（{3}）：有效");
    public static readonly Phrase InvalidReport = new("{0}, {1}, {2} ({3}): not valid", "{0}，{1}，{2} 年（{3}）：无效");
    public static readonly Phrase Records = new("{0}, register and records", "{0}，登记册和记录");
    public static readonly Phrase Row = new("{0}, {1}[{2}]", "{0}，{1}[{2}]");
    public static readonly Phrase Named = new("{0}: {1}", "{0}：{1}");
    public static readonly Phrase Line = new("{0} {1}: {2}", "{0} {1}：{2}");
    public static readonly Phrase File = new("{0}, line {1}", "{0}，第 {1} 行");
    public static readonly Phrase Suggestion = new("suggestion: {0}", "更正建议：{0}");
    public static readonly Phrase SuggestionFor = new("suggestion for {0}: {1}", "{0} 的更正建议：{1}");
    public static readonly Phrase NoProblems = new("No problems.", "没有问题。");

    public static readonly Phrase Catalogue = new("Rules for reports and records ({0})", "报告和记录的规则（{0}）");
    public static readonly Phrase Version = new("Version {0}", "版本 {0}");
    public static readonly Phrase Kind = new("Kind", "类别");
    public static readonly Phrase Scope = new("Looks", "范围");
    public static readonly Phrase Forms = new("Forms", "表格");
    public static readonly Phrase MustHold = new("Must hold", "须成立");
    public static readonly Phrase InWords = new("In words", "文字表述");
    public static readonly Phrase AppliesWhen = new("Applies when", "适用情形");
    public static readonly Phrase TestedOn = new("Tested on", "核查对象");
    public static readonly Phrase EachRow = new("each row {0} of {1}", "{1} 的每一行 {0}");
    public static readonly Phrase AllRecords = new("register and records of a convention", "一项公约的登记册和记录");
    public static readonly Phrase Measure = new("Measured in", "计量单位");
    public static readonly Phrase OtherKind = new("Other kind", "另属类别");
    public static readonly Phrase PartOfKind = new("{1} where this part fails: {0}", "此部分不成立时为{1}：{0}");
    public static readonly Phrase Note = new("Note", "说明");
    public static readonly Phrase Source = new("Source", "依据");
    public static readonly Phrase Consequences = new("Brings with it", "连带规则");

    public static readonly Phrase TitlePage = new("title", "扉页");
    public static readonly Phrase EveryForm = new("all", "所有表格");
    public static readonly Phrase NoForm = new("records", "记录");
}
