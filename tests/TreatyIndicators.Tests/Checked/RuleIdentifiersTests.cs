using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

public sealed class RuleIdentifiersTests
{
    /// <summary>A line of the file may be corrected, never given to another rule.</summary>
    [Fact]
    public void Identifiers_never_change_meaning() => Approved.Matches(
        "tests/TreatyIndicators.Tests/Checked/Rules.approved.txt",
        string.Concat(RuleCatalogue.Default.Rules.Select(rule => $"{rule.Id} {rule.Kind} {rule.Scope} {string.Join('+', rule.Conventions)}: {rule.Test}{(rule.AppliesWhen is { } applies ? $" [when {applies}]" : string.Empty)}\n")));
}
