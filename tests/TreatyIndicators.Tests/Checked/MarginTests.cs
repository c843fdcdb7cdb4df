using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked;

/// <summary>The same persons counted in several ways: the counts are held against each other, with a total or without.</summary>
public sealed class MarginTests
{
    private static readonly ReportChecker Checker = ShippedRules.Checker("I-03", "VA-02", "VA-03");

    private static readonly AgeBand Children = new() { From = 0, To = 17 };

    private static readonly AgeBand Adults = new() { From = 18 };

    private static readonly Casualties Seven = new()
    {
        Killed = 2,
        Injured = 5,
        BySex = [new() { Sex = Sex.F, Count = 3 }, new() { Sex = Sex.M, Count = 4 }],
        ByAge = [new() { AgeBand = Children, Count = 1 }, new() { AgeBand = Adults, Count = 6 }],
        ByCivilStatus = [new() { CivilStatus = CivilStatus.Civilian, Count = 7 }],
        ByDevice = [new() { Device = Ordnance.ApMine, Count = 7 }],
    };

    private static readonly ValueList<SexCount> Six = [new() { Sex = Sex.F, Count = 2 }, new() { Sex = Sex.M, Count = 4 }];

    [Fact]
    public void Margins_that_agree_pass_without_any_total()
    {
        Assert.Empty(Check(Seven).Problems);
        Assert.Empty(Check(Seven with { Total = 7 }).Problems);
        Assert.Equal("victimAssistance.casualties.total is not given", Check(Seven)["VA-02"].Reason!.Sentence());
    }

    public static TheoryData<string, string> Contradictions => new()
    {
        { "by sex and by age", "VA-02" },
        { "by sex and by civil status", "VA-02" },
        { "by age and by civil status", "VA-02" },
        { "by sex and the killed and injured", "VA-02" },
        { "by age and the killed and injured", "VA-02" },
        { "by civil status and the killed and injured", "VA-02" },
        { "by device and by sex", "VA-03" },
        { "by device and by age", "VA-03" },
        { "by device and the killed and injured", "VA-03" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Margins_that_contradict_each_other_fail_without_any_total(string which, string rule)
    {
        var none = new Casualties();
        var casualties = which switch
        {
            "by sex and by age" => none with { BySex = Six, ByAge = Seven.ByAge },
            "by sex and by civil status" => none with { BySex = Six, ByCivilStatus = Seven.ByCivilStatus },
            "by age and by civil status" => none with { ByAge = Seven.ByAge, ByCivilStatus = [new() { CivilStatus = CivilStatus.Civilian, Count = 6 }] },
            "by sex and the killed and injured" => Seven with { BySex = Six, ByAge = [], ByCivilStatus = [], ByDevice = [] },
            "by age and the killed and injured" => Seven with { Injured = 4, BySex = [], ByCivilStatus = [], ByDevice = [] },
            "by civil status and the killed and injured" => Seven with { Injured = 4, BySex = [], ByAge = [], ByDevice = [] },
            "by device and by sex" => none with { BySex = Six, ByDevice = Seven.ByDevice },
            "by device and by age" => none with { ByAge = Seven.ByAge, ByDevice = [new() { Device = Ordnance.ApMine, Count = 6 }] },
            _ => Seven with { Injured = 4, BySex = [], ByAge = [], ByCivilStatus = [] },
        };
        var problem = Assert.Single(Check(casualties).Problems);

        Assert.Equal((rule, Rational.Of(1)), (problem.RuleId, problem.Difference is { } by && by < default(Rational) ? -by : problem.Difference));
    }

    [Fact]
    public void A_margin_with_a_row_that_gives_no_number_can_be_as_much_as_the_other() => Assert.Equal(
        RuleStatus.NotEvaluated,
        Check(new Casualties { BySex = Six, ByAge = [new() { AgeBand = Children, Count = 5 }, new() { AgeBand = Adults }] }).StatusOf("VA-02"));

    [Theory]
    [InlineData(4, RuleStatus.Passed)]
    [InlineData(3, RuleStatus.Failed)]
    public void Persons_reached_in_cells_are_never_more_than_the_margin_of_their_sex(int women, RuleStatus expected) => Assert.Equal(expected, Check(new RiskEducationReach
    {
        Total = women + 5,
        Cells = [new() { Sex = Sex.F, Count = 4 }, new() { Sex = Sex.M, Count = 5 }],
        BySex = [new() { Sex = Sex.F, Count = women }, new() { Sex = Sex.M, Count = 5 }],
    }));

    [Theory]
    [InlineData(4, 5, RuleStatus.Passed)]
    [InlineData(3, 6, RuleStatus.Failed)]
    [InlineData(6, 3, RuleStatus.Failed)]
    public void Persons_reached_in_cells_are_never_more_than_the_margin_of_their_age(int children, int adults, RuleStatus expected) => Assert.Equal(expected, Check(new RiskEducationReach
    {
        Total = 9,
        Cells = [new() { AgeBand = Children, Count = 4 }, new() { AgeBand = Adults, Count = 5 }],
        ByAge = [new() { AgeBand = Children, Count = children }, new() { AgeBand = Adults, Count = adults }],
    }));

    [Fact]
    public void Bands_that_are_cut_otherwise_are_not_held_against_each_other() => Assert.Equal(RuleStatus.Passed, Check(new RiskEducationReach
    {
        Total = 9,
        Cells = [new() { AgeBand = new() { From = 0, To = 14 }, Count = 5 }, new() { AgeBand = new() { From = 15 }, Count = 4 }],
        ByAge = [new() { AgeBand = Children, Count = 4 }, new() { AgeBand = Adults, Count = 5 }],
    }));

    [Fact]
    public void Cells_that_are_not_told_apart_by_age_are_not_those_of_unknown_age() => Assert.Equal(RuleStatus.Passed, Check(new RiskEducationReach
    {
        Total = 180,
        Cells = [new() { Sex = Sex.M, Count = 100 }, new() { Sex = Sex.F, Count = 80 }],
        BySex = [new() { Sex = Sex.M, Count = 100 }, new() { Sex = Sex.F, Count = 80 }],
        ByAge = [new() { AgeBand = Children, Count = 90 }, new() { AgeBand = Adults, Count = 85 }, new() { AgeBand = new() { Unknown = true }, Count = 5 }],
    }));

    private static ReportCheck Check(Casualties casualties) => Check(Report with { VictimAssistance = new() { Casualties = casualties } });

    private static RuleStatus Check(RiskEducationReach reach) => Check(Report with { RiskEducation = new() { Reach = reach } }).StatusOf("I-03");

    private static ReportCheck Check(StatePartyReport report) => Checker.Check(report, SmallWorld.Catalogue(Reports.Xaa));

    private static StatePartyReport Report { get; } = Reports.Of("R2025", 2025, new(2026, 4, 1));
}
