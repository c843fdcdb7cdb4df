using TreatyIndicators.Testing;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>A sum that is asked for only where there are rows is told with its own difference.</summary>
public sealed class GuardedSumTests
{
    private static readonly ValueList<SexCount> Sixteen = [new() { Sex = Sex.F, Count = 4 }, new() { Sex = Sex.M, Count = 12 }];

    [Fact]
    public void Parts_of_casualties_and_of_persons_reached_are_told_with_the_exact_difference()
    {
        var check = ReportBuilder.For(ConventionId.Apmbc, ReportProfile.All)
            .With(report => report with
            {
                VictimAssistance = report.VictimAssistance! with { Casualties = new() { Total = 15, BySex = Sixteen, ByDevice = [new() { Count = 13 }] } },
                RiskEducation = report.RiskEducation! with { Reach = new() { Total = 20, BySex = Sixteen } },
            })
            .Check();

        Assert.Equal(("15", Rational.Of(-1)), Told(check, "VA-02"));
        Assert.Equal(("15", Rational.Of(2)), Told(check, "VA-03"));
        Assert.Equal(("20", Rational.Of(4)), Told(check, "I-03"));
    }

    private static (string? Found, Rational? Difference) Told(ReportCheck check, string rule)
    {
        var problem = Assert.Single(check[rule].Problems);
        Assert.DoesNotContain(" 0 or", problem.ToString(), StringComparison.Ordinal);
        return (problem.Found, problem.Difference);
    }
}
