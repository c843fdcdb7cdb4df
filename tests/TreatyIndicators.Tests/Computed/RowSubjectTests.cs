using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Subjects that are rows, and rows that tell or do not tell whose they are.</summary>
public class RowSubjectTests
{
    private static readonly Universe Requests = new("q", "extensions.requests");

    [Fact]
    public void A_figure_over_values_without_a_name_leaves_the_subject_at_hand()
    {
        var definition = SmallWorld.Indicator("true") with
        {
            Population = SmallWorld.Population(null) with { Universe = Requests },
            Condition = OneCondition.Parse("sum({1, 2}) = q.version + 1 and max({1, 2}) = q.version", ConditionScope.Of(Requests)),
        };
        var records = new ConventionRecords { Extensions = new() { Requests = [new() { Version = 1 }, new() { Version = 2 }] } };

        var result = OneCondition.Result(definition, records);

        Assert.Equal((Rational.Of(1), Rational.Of(2)), (result.Numerator, result.Denominator));
    }

    [Theory]
    [InlineData("exists n in notices : n.state = s and n.kind = StockFind", Truth.Unknown)]
    [InlineData("exists n in notices : n.state = s and n.kind = StockFind and isParty(s, n.date)", Truth.Unknown)]
    [InlineData("exists n in notices : n.state = s and n.kind = StockFind and not isParty(s, n.date)", Truth.False)]
    [InlineData("count(n in notices where n.state = s and n.kind = StockFind) >= 1", Truth.False)]
    public void A_row_that_does_not_say_whose_it_is_may_be_of_a_State_but_is_never_counted(string condition, Truth expected)
    {
        var records = new ConventionRecords { Notices = [new() { Kind = NoticeKind.StockFind, Date = OneCondition.AsOf }] };
        var result = OneCondition.Result(SmallWorld.Indicator(condition), records);

        Assert.Equal(expected == Truth.Unknown ? 2 : 0, result.Unknown.Count);
        Assert.Equal(expected == Truth.False ? 2 : 0, result.NotMet.Count);
    }

    [Fact]
    public void A_row_that_says_whose_it_is_is_counted_beside_one_that_does_not()
    {
        var records = new ConventionRecords
        {
            Notices = [new() { Kind = NoticeKind.StockFind }, new() { Kind = NoticeKind.StockFind, State = Fictitious.XAA }],
        };
        var result = OneCondition.Result(SmallWorld.Indicator("exists n in notices : n.state = s and n.kind = StockFind"), records);

        Assert.Equal(["XAA"], result.Met.Select(state => state.ToString()));
        Assert.Equal(["XAB"], result.Unknown.Select(state => state.ToString()));
    }
}
