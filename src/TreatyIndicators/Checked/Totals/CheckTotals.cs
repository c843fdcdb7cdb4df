namespace TreatyIndicators.Validation;

/// <summary>Adds up what came of a check.</summary>
internal static class CheckTotals
{
    public static ValueList<RuleTotals> ByRule(EvidenceCheck check)
    {
        var outcomes = check.Parts.SelectMany(part => part.Outcomes).ToLookup(outcome => outcome.Rule.Id, StringComparer.Ordinal);
        return check.Rules.Rules.Select(rule => new RuleTotals(rule, outcomes[rule.Id].ToList())).ToValueList();
    }

    public static ValueList<StateTotals> ByState(EvidenceCheck check)
    {
        var reports = check.Reports.ToLookup(one => (one.Report.Header.Convention, one.Report.Header.State));
        var problems = check.Parts
            .SelectMany(part => part.Problems, (part, problem) => (Convention: part.ConventionOf(), Problem: problem))
            .Where(one => one.Problem.State is not null)
            .ToLookup(one => (one.Convention, one.Problem.State!.Value), one => one.Problem);
        return reports.Select(group => group.Key)
            .Union(problems.Select(group => group.Key))
            .OrderBy(key => key.Item1)
            .ThenBy(key => key.Item2)
            .Select(key => new StateTotals(key.Item1, key.Item2, reports[key].ToValueList(), problems[key].ToValueList()))
            .ToValueList();
    }

    /// <summary>The convention of what was checked.</summary>
    public static ConventionId ConventionOf(this SubjectCheck part) => part switch
    {
        ReportCheck report => report.Report.Header.Convention,
        RecordsCheck records => records.Convention,
        _ => ((RowCheck)part).Convention,
    };
}
