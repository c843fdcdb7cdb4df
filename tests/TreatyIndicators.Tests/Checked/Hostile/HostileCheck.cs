using NodaTime;
using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>Checks by all shipped rules and holds to what must be true whatever was checked.</summary>
internal static class HostileCheck
{
    /// <summary>The most places of one rule that are told.</summary>
    private const int MostPlaces = 100;

    public static LocalDate Day { get; } = new(2027, 6, 1);

    public static Catalogue Catalogue { get; } = SmallWorld.Catalogue(Reports.Xaa);

    public static ReportCheck Of(StatePartyReport report) => Held(ReportChecker.Default.Check(report, Catalogue));

    /// <summary>A report with another convention's rules as well: the register of the convention is the shipped one.</summary>
    public static StatePartyReport Report(ConventionId convention) => Reports.Of("R2026", 2026, new(2027, 4, 1), convention: convention);

    /// <summary>Every rule has come to something, and so have the ways to put numbers and words right.</summary>
    public static ReportCheck Held(ReportCheck check)
    {
        Assert.All(check.Repairs, choice => Assert.NotEmpty(choice.Problems.Concat<object>(choice.Repairs)));
        return HeldWithoutRepairs(check);
    }

    /// <summary>Every rule has come to something, says why it was not evaluated, and tells some places where it fails, but not too many.</summary>
    public static T HeldWithoutRepairs<T>(T check)
        where T : SubjectCheck
    {
        foreach (var outcome in check.Outcomes)
        {
            Assert.True(outcome.Status == RuleStatus.NotEvaluated == outcome.Reason is not null, $"{outcome.Rule.Id} {outcome.Status} {outcome.Reason}");
            Assert.True(outcome.Status == RuleStatus.Failed == outcome.Problems.Count > 0, $"{outcome.Rule.Id} {outcome.Status} {outcome.Problems.Count}");
            Assert.InRange(outcome.Problems.Count, 0, MostPlaces);
        }

        Assert.All(check.Problems, problem => Assert.NotEmpty(problem.ToString() + problem.Sentence(RuleTexts.Chinese)));
        Assert.Equal(check.Outcomes.Count, Enum.GetValues<RuleStatus>().Sum(check.Count));
        return check;
    }
}
