using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>The ways to put a report right: its numbers, then its words.</summary>
internal static class ReportRepairs
{
    public static ValueList<RepairChoice> Of(ReportCheck check, CheckTarget target, CompiledRule[] rules, RuleStatus[] statuses)
    {
        var words = SpellingFinder.Of(check, target);
        var misspelt = words.SelectMany(choice => choice.Repairs).SelectMany(repair => repair.Changes).Select(change => change.Path)
            .Concat(FieldValues.Of(target.Submitted!, FieldKinds.Code).Where(code => code.Value is ICode { IsListed: false }).Select(code => code.Path))
            .Select(FieldNames.Of)
            .ToHashSet(StringComparer.Ordinal);
        return RepairFinder.Of(check, target, rules, statuses)
            .Select(choice => misspelt.Any(field => choice.Problems.Any(problem => Reads(problem.Rule.Test, field))) ? choice with { IsComplete = false } : choice)
            .Concat(words)
            .ToValueList();
    }

    /// <summary>Whether a test asks for a field of rows, the status of areas for instance. The word there may decide which numbers are added up: with it put right, they may be right as they stand.</summary>
    private static bool Reads(Condition test, string field)
    {
        var lists = test.Paths.Values.Where(path => path.Root == PathRoot.Report && field.StartsWith(path.Text + '.', StringComparison.Ordinal));
        return lists.Any() && test.Paths.Values.Any(path => path.Root == PathRoot.Row && field.EndsWith('.' + path.Text, StringComparison.Ordinal));
    }
}
