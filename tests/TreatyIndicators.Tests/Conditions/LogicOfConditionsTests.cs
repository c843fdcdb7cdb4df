using TreatyIndicators.Tests.Computed;

namespace TreatyIndicators.Tests.Conditions;

/// <summary>Strong Kleene logic in conditions that are parsed from text and evaluated by the engine.</summary>
public class LogicOfConditionsTests
{
    private static readonly Truth[] All = [Truth.Unknown, Truth.False, Truth.True];

    [Theory]
    [InlineData("not (A and B)", "not A or not B")]
    [InlineData("not (A or B)", "not A and not B")]
    [InlineData("A and B", "B and A")]
    [InlineData("A or B", "B or A")]
    [InlineData("A and B and C", "A and (B and C)")]
    [InlineData("A or B or C", "A or (B or C)")]
    [InlineData("A and (B or C)", "A and B or A and C")]
    [InlineData("A or B and C", "(A or B) and (A or C)")]
    [InlineData("not not A", "A")]
    [InlineData("A and true", "A")]
    [InlineData("A or false", "A")]
    [InlineData("A => B", "not A or B")]
    [InlineData("A => B => C", "A => (B => C)")]
    [InlineData("A xor B", "A and not B or not A and B")]
    [InlineData("A <=> B", "(A => B) and (B => A)")]
    [InlineData("(A) = (B)", "A <=> B")]
    [InlineData("(A) != (B)", "A xor B")]
    public void Law_holds_for_every_outcome_of_its_parts(string left, string right)
    {
        foreach (var report in All.SelectMany(a => All.SelectMany(b => All.Select(c => Report(a, b, c)))))
        {
            Assert.Equal(OneCondition.Try(Written(left), report), OneCondition.Try(Written(right), report));
            Assert.Equal(InOneTest(left, report), OneCondition.Try(Written(left), report));
        }
    }

    [Fact]
    public void Each_part_takes_all_three_outcomes()
    {
        foreach (var truth in All)
        {
            Assert.Equal(truth, OneCondition.Try(Written("A"), Report(truth, Truth.Unknown, Truth.True)));
            Assert.Equal(truth, OneCondition.Try(Written("B"), Report(Truth.True, truth, Truth.Unknown)));
            Assert.Equal(truth, OneCondition.Try(Written("C"), Report(Truth.Unknown, Truth.True, truth)));
        }
    }

    /// <summary>The same law inside a quantifier is one test to the engine: it is evaluated row by row and not joined from columns.</summary>
    private static Truth InOneTest(string law, StatePartyReport report) => OneCondition.Try($"exists x in {{1}} : present(header.reportId) and ({Written(law)})", report);

    private static string Written(string law) => law
        .Replace("A", "stockpile.neverHeld = true", StringComparison.Ordinal)
        .Replace("B", "retained.noUseStatement = true", StringComparison.Ordinal)
        .Replace("C", "riskEducation.residual = true", StringComparison.Ordinal);

    private static StatePartyReport Report(Truth a, Truth b, Truth c) => SmallWorld.Report() with
    {
        Stockpile = new() { NeverHeld = Value(a) },
        Retained = new() { NoUseStatement = Value(b) },
        RiskEducation = new() { Residual = Value(c) },
    };

    private static bool? Value(Truth truth) => truth == Truth.Unknown ? null : truth == Truth.True;
}
