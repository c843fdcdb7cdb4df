using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>A sum that is asked for only where there are rows is told with its own difference.</summary>
public sealed class GuardedSumTests
{
    [Fact]
    public void Parts_of_casualties_and_of_persons_reached_are_told_with_the_exact_difference()
    {
        var check = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.All)
            .With(report => report with
            {
                VictimAssistance = report.VictimAssistance! with { Casualties = new() { Total = 15, BySex = [new() { Sex = Sex.F, Count = 4 }, new() { Sex = Sex.M, Count = 12 }] } },
            })
            .Check();

        var problem = Assert.Single(check["VA-02"].Problems);
        Assert.Equal(("15", Rational.Of(-1)), (problem.Found, problem.Difference));
        Assert.DoesNotContain("0 or", problem.ToString(), StringComparison.Ordinal);
    }
}
