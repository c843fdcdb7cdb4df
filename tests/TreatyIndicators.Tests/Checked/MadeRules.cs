using TreatyIndicators.Conditions;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>Rules made for one test.</summary>
internal static class MadeRules
{
    public static Rule Rule(string test, string id = "TEST-1", string? appliesWhen = null, RuleScope scope = RuleScope.SingleReport, RuleSubject subject = RuleSubject.Report) => new()
    {
        Id = id,
        Scope = scope,
        Subject = subject,
        Severity = RuleSeverity.Error,
        Kind = RuleKind.Defect,
        Conventions = [ConventionId.Apmbc],
        Sections = ["all"],
        Title = new() { En = "Made for a test", Zh = "为测试而设" },
        Test = Condition.Parse(test, ScopeOf(subject)).Require(),
        AppliesWhen = appliesWhen is null ? null : Condition.Parse(appliesWhen, ScopeOf(subject)).Require(),
        Source = "made up for a test",
    };

    public static ReportChecker Checker(params Rule[] rules) => new(RuleCatalogue.Of(rules));

    private static ConditionScope ScopeOf(RuleSubject subject) => subject == RuleSubject.Records ? ConditionScope.Records : ConditionScope.Reports;
}
