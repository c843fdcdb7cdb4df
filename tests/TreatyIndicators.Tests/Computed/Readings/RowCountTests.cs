using FsCheck;
using FsCheck.Fluent;
using static TreatyIndicators.Tests.Computed.OneCondition;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed.Readings;

/// <summary>What remains possible of figures that count rows of records, when members of the rows are absent.</summary>
public class RowCountTests
{
    private static readonly Indicator Women = Number("count(p in meetings.participants where p.sex = F)");

    private static readonly Indicator ShareOfWomen =
        Number("count(p in meetings.participants where p.sex = F) / count(p in meetings.participants where p.sex in {F, M})") with
        {
            Measure = Measure.Ratio,
            Kind = IndicatorKind.PercentageOfPersons,
            Unit = IndicatorUnit.Percent,
        };

    [Fact]
    public void A_row_whose_test_is_unknown_is_in_the_upper_bound_of_a_count_alone()
    {
        var result = Result(Women, Sex.F, null, Sex.M, Sex.Unknown);

        Assert.Equal(Rational.Of(1), result.Value);
        Assert.Equal(new Bounds(Rational.Of(1), Rational.Of(2)), result.Bounds);
    }

    [Fact]
    public void A_share_with_nobody_in_it_has_no_value() =>
        Assert.Equal(WhyUndefined.EmptyPopulation, Result(ShareOfWomen, Sex.Unknown).Undefined);

    [Fact]
    public void Without_the_records_there_is_neither_a_value_nor_a_bound()
    {
        var result = OneCondition.Result(ShareOfWomen, null);

        Assert.Equal((null, null, WhyUndefined.RecordNotSupplied), (result.Value, result.Bounds, result.Undefined));
    }

    [Fact]
    public void Bounds_of_a_share_are_the_least_and_the_greatest_of_all_completed_records()
    {
        var any = Gen.ListOf(Gen.Elements<Sex?>(Sex.F, Sex.M, Sex.Unknown, null, null)).Select(list => list.Take(5).ToArray());
        var wide = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(80), Prop.ForAll(Arb.From(any), sexes =>
        {
            var bounds = Result(ShareOfWomen, sexes).Bounds;
            var values = Completions(sexes).Select(full => Result(ShareOfWomen, full).Value).OfType<Rational>().ToList();

            Assert.Equal(values.Count == 0 ? null : new Bounds(values.Min(), values.Max()), bounds);
            wide += bounds is { IsExact: false } ? 1 : 0;
        }));

        Assert.InRange(wide, 10, 79);
    }

    private static Indicator Number(string condition) => Indicator("header.guideLayout = true") with
    {
        Measure = Measure.Number,
        Kind = IndicatorKind.CountOfPersonsOrOrganisations,
        Unit = IndicatorUnit.Persons,
        Condition = Parse(condition),
    };

    private static IndicatorResult Result(Indicator indicator, params Sex?[] sexes) => OneCondition.Result(indicator, new()
    {
        Meetings = new() { Participants = sexes.Select(sex => new Participant { Sex = sex is { } known ? Code<Sex>.Of(known.ToString()) : null }).ToValueList() },
    });

    private static IEnumerable<Sex?[]> Completions(IEnumerable<Sex?> sexes)
    {
        IEnumerable<Sex?[]> all = [[]];
        return sexes.Aggregate(all, (before, sex) => before.SelectMany(list =>
            (sex is null ? [Sex.F, Sex.M, Sex.Unknown] : new Sex?[] { sex }).Select(known => (Sex?[])[.. list, known])));
    }
}
