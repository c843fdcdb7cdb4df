using TreatyIndicators.Conditions;
using TreatyIndicators.Tests.Agreed;
using static TreatyIndicators.Tests.Computed.SmallWorld;

namespace TreatyIndicators.Tests.Computed.Change;

/// <summary>Differences of every kind of figure, and of results that have none.</summary>
public class ChangeOfFiguresTests
{
    private static readonly StateCode XAA = Fictitious.XAA;

    private static readonly StateCode XAB = Fictitious.XAB;

    private static readonly Question Asked = new(2026, OneCondition.AsOf);

    private static readonly Indicator Count = Indicator("stockpile.neverHeld = true") with { Kind = IndicatorKind.CountOfStatesParties, Unit = IndicatorUnit.StatesParties };

    [Fact]
    public void Value_of_a_share_is_split_by_a_formula_that_favours_no_order()
    {
        var catalogue = Catalogue(XAA, XAB, State(2));
        var narrow = Indicator("stockpile.neverHeld = true") with { Population = Population("present(retained.totals)") };
        StatePartyReport Kept(StateCode state, bool answer) => Told(state, answer) with { Retained = new() { Totals = new() } };

        var change = Between(narrow, Evidence(catalogue, Kept(XAA, false)), Evidence(catalogue, Kept(XAA, true), Kept(XAB, false), Told(State(2), true)));

        Assert.Equal(
            "value 50, n 1, N 1; Entered -25: XAB - > XAB-2025 Unknown > NotMet 0/1; Left 0: XAC - > XAC-2025 Unknown > NotApplicable 0/0; Corrected 75: XAA XAA-2025 > XAA-2025 NotMet > Met 1/0",
            ChangeTexts.Of(change));
    }

    [Fact]
    public void Numerator_and_denominator_have_a_difference_where_the_value_has_none()
    {
        var duty = Indicator("stockpile.neverHeld = true") with { Population = Population("clearanceDutyOpen(s, t)") };
        Evidence With(params Obligation[] duties) => Evidence(
            Catalogue(Fictitious.Register() with { Deposits = [Fictitious.Joined(XAA, "1998-09-01", "1999-03-01")], Obligations = duties.ToValueList() }, XAA),
            Told(XAA, true));

        Assert.Equal(
            "value EmptyPopulation, n 1, N 1; Entered -: XAA XAA-2025 > XAA-2025 NotApplicable > Met 1/1",
            ChangeTexts.Of(Between(duty, With(), With(Fictitious.Clearance(XAA, "1999-03-01")))));
    }

    [Fact]
    public void Sum_changes_by_the_number_of_each_State()
    {
        var kept = Indicator("retained.totals.quantity") with { Measure = Measure.SumOverSubjects, Kind = IndicatorKind.SumOfItems, Unit = IndicatorUnit.Munitions, DecidingFields = ["retained.totals.quantity"] };
        StatePartyReport Kept(StateCode state, long number) => Report(state) with { Retained = new() { Totals = new() { Quantity = number } } };

        Assert.Equal(
            "value -3, n -3, N 0; NewReporter 2: XAB - > XAB-2025 Unknown > Met 2/0; Corrected -5: XAA XAA-2025 > XAA-2025 Met > Met -5/0",
            ChangeTexts.Of(Between(kept, Evidence(Catalogue(XAA, XAB), Kept(XAA, 12)), Evidence(Catalogue(XAA, XAB), Kept(XAA, 7), Kept(XAB, 2)))));
    }

    [Fact]
    public void Quotient_of_two_numbers_has_one_part_without_subjects()
    {
        var heads = Number("count(p in meetings.participants where p.isHead = true) / count(meetings.participants)", Measure.Ratio);

        Assert.Equal("value 50, n 2, N 2; Records 50", ChangeTexts.Of(Between(heads, Participants(false, false), Participants(true, true, false, false))));
        Assert.Equal("value EmptyPopulation, n 1, N 1; Records -", ChangeTexts.Of(Between(heads, Participants(), Participants(true))));
        Assert.Equal("value RecordNotSupplied, n -, N -", ChangeTexts.Of(Between(heads, Evidence(Catalogue(XAA)), Participants(true))));
    }

    [Fact]
    public void Number_of_another_definition_has_two_parts()
    {
        var (all, heads) = (Number("count(meetings.participants)", Measure.Number), Number("count(p in meetings.participants where p.isHead = true)", Measure.Number));

        Assert.Equal("value -1, n -1, N -; Definition -2; Records 1", ChangeTexts.Of(ResultChange.Between(
            Evaluate(all, Participants(true, false), Asked), Evaluate(heads, Participants(true, false, false, false), Asked))));
    }

    [Fact]
    public void Number_that_only_one_definition_can_give_over_both_is_split_on_the_way_that_there_is()
    {
        var (all, paid) = (Number("count(meetings.participants)", Measure.Number), Number("count(finance.payments)", Measure.Number));
        var both = Participants(true, true, true).WithRecords(ConventionId.Apmbc, new() { Meetings = new() { Participants = [new(), new(), new()] }, Finance = new() { Payments = [new()] } });

        Assert.Equal("value -1, n -1, N -; Definition -2; Records 1", ChangeTexts.Of(ResultChange.Between(Evaluate(all, Participants(true, true), Asked), Evaluate(paid, both, Asked))));
        Assert.Equal("value 1, n 1, N -; Definition 2; Records -1", ChangeTexts.Of(ResultChange.Between(Evaluate(paid, both, Asked), Evaluate(all, Participants(true, true), Asked))));
    }

    [Fact]
    public void Count_and_share_of_the_same_States_differ_in_their_numbers_and_have_no_difference_of_values()
    {
        var share = Count with { Kind = IndicatorKind.PercentageOfPopulation, Unit = IndicatorUnit.Percent };
        var (before, after) = (Evidence(Catalogue(XAA), Told(XAA, false)), Evidence(Catalogue(XAA), Told(XAA, true)));

        Assert.Equal(
            "value OtherUnit, n 1, N 0; Corrected -: XAA XAA-2025 > XAA-2025 NotMet > Met 1/0",
            ChangeTexts.Of(ResultChange.Between(Evaluate(Count, before, Asked), Evaluate(share, after, Asked))));
    }

    [Fact]
    public void Figures_of_different_sorts_have_no_difference_and_are_changed()
    {
        var sum = Indicator("retained.totals.quantity") with { Measure = Measure.SumOverSubjects };
        var evidence = Evidence(Catalogue(XAA));
        var change = ResultChange.Between(Evaluate(Count, evidence, Asked), Evaluate(sum, evidence, Asked));

        Assert.Equal("value OtherUnit, n -, N -", ChangeTexts.Of(change));
        Assert.True(change.IsChanged);
    }

    [Fact]
    public void Subjects_whose_records_were_not_supplied_before_have_no_difference()
    {
        var requests = new Universe("q", "extensions.requests");
        var indicator = Count with
        {
            Kind = IndicatorKind.CountOfRequests,
            Population = Population(null) with { Universe = requests },
            Condition = OneCondition.Parse("q.duty = Clearance", ConditionScope.Of(requests)),
        };
        Evidence With(params ExtensionRequest[] rows) => Evidence(Catalogue(XAA)).WithRecords(ConventionId.Apmbc, new() { Extensions = new() { Requests = rows.ToValueList() } });
        ExtensionRequest one = new() { Id = "R1", Duty = Duty.Clearance };

        Assert.Equal("value RecordNotSupplied, n -, N -", ChangeTexts.Of(Between(indicator, Evidence(Catalogue(XAA)), With(one))));
        Assert.Equal(
            "value 1, n 1, N 1; Entered 2: R1 - > - - > Met 1/1, R2 - > - - > Met 1/1; Left -1: OLD - > - Met > - -1/-1",
            ChangeTexts.Of(Between(indicator, With(one with { Id = "OLD" }), With(one, one with { Id = "R2" }))));
    }

    [Fact]
    public void Strata_can_be_held_against_each_other()
    {
        var plan = Plan(Count);
        var catalogue = Catalogue(XAA, XAB);
        IndicatorResult Half(params StatePartyReport[] reports) =>
            IndicatorEngine.Evaluate(plan, Evidence(catalogue, reports), Asked).Results[0].By(StateGroups.Of("half", [XAA])).All[0].Result;

        Assert.Equal(
            "value 1, n 1, N 0; Corrected 1: XAA XAA-2025 > XAA-2025 NotMet > Met 1/0",
            ChangeTexts.Of(ResultChange.Between(Half(Told(XAA, false), Told(XAB, false)), Half(Told(XAA, true), Told(XAB, true)))));
    }

    [Fact]
    public void Indicators_of_one_side_only_are_told_apart()
    {
        var evidence = Evidence(Catalogue(XAA));
        ResultSet With(params string[] ids) => IndicatorEngine.Evaluate(Plan([.. ids.Select(id => Count with { Id = new(id) })]), evidence, Asked);
        var change = ResultSetChange.Between(With("TEST-1.1", "TEST-1.2"), With("TEST-1.2", "TEST-1.3"));

        Assert.Equal(["TEST-1.2"], change.All.Select(one => one.After.Indicator.Id.Value));
        Assert.Equal(["TEST-1.1"], change.Removed.Select(result => result.Indicator.Id.Value));
        Assert.Equal(["TEST-1.3"], change.Added.Select(result => result.Indicator.Id.Value));
        Assert.Empty(change.Changed);
        Assert.Equal("Not both results have the indicator TEST-1.3.", Assert.Throws<KeyNotFoundException>(() => change[new("TEST-1.3")]).Message);
    }

    [Fact]
    public void Separate_measures_have_differences_of_their_own()
    {
        var (before, after) = (At(2025), At(2026));
        var changes = ResultSetChange.Between(before, after).All.Where(change => change.Components.Count > 0).ToList();

        Assert.NotEmpty(changes);
        Assert.All(changes.SelectMany(change => change.Components), component => Assert.Equal(
            component.Change.After.Numerator - component.Change.Before.Numerator,
            component.Change.Parts.Aggregate(default(Rational), (sum, part) => sum + part.Numerator)));

        static ResultSet At(int year) =>
            IndicatorEngine.Evaluate(SampleEvidence.Catalogue.Plan(ActionPlanId.SiemReapAngkor), SampleEvidence.Evidence, year, SampleEvidence.AsOf);
    }

    [Fact]
    public void Results_of_different_indicators_or_conventions_are_refused()
    {
        var evidence = Evidence(Catalogue(XAA));
        var one = IndicatorEngine.Evaluate(Plan(Count), evidence, Asked);
        var other = IndicatorEngine.Evaluate(Plan(Count with { Id = new("TEST-2.1") }), evidence, Asked);
        var ccm = IndicatorEngine.Evaluate(Plan(Count) with { Convention = ConventionId.Ccm }, evidence, Asked);

        Assert.Equal(
            "Found results of TEST-1.1 and of TEST-2.1, expected two results of one indicator. (Parameter 'after')",
            Assert.Throws<ArgumentException>(() => ResultChange.Between(one.Results[0], other.Results[0])).Message);
        Assert.Equal(
            "Found results under Apmbc and Ccm, expected two under one convention. (Parameter 'after')",
            Assert.Throws<ArgumentException>(() => ResultChange.Between(one.Results[0], ccm.Results[0])).Message);
        Assert.Equal(
            "Found plans of Apmbc and Ccm, expected two of one convention. (Parameter 'after')",
            Assert.Throws<ArgumentException>(() => ResultSetChange.Between(one, ccm)).Message);
        Assert.Throws<ArgumentNullException>(() => ResultChange.Between(one.Results[0], null!));
        Assert.Throws<ArgumentNullException>(() => ResultSetChange.Between(null!, one));
    }

    [Fact]
    public void Equal_numbers_of_other_units_are_a_change()
    {
        var evidence = Evidence(Catalogue(XAA), Told(XAA, false));
        var share = Indicator("stockpile.neverHeld = true") with { Population = Population(null), Silence = SilenceRule.Fact, DecidingFields = ["stockpile.neverHeld"] };
        var count = share with { Kind = IndicatorKind.CountOfStatesParties, Unit = IndicatorUnit.StatesParties };
        var change = ResultChange.Between(Evaluate(count, evidence), Evaluate(share, evidence));

        Assert.Equal((WhyNoDifference.OtherUnit, true, 0), (change.Undefined, change.IsChanged, change.Parts.Count));
    }

    private static ResultChange Between(Indicator indicator, Evidence before, Evidence after)
    {
        var plan = Plan(indicator);
        return ResultChange.Between(IndicatorEngine.Evaluate(plan, before, Asked).Results[0], IndicatorEngine.Evaluate(plan, after, Asked).Results[0]);
    }

    private static StatePartyReport Told(StateCode state, bool answer) => Report(state) with { Stockpile = new() { NeverHeld = answer } };

    private static Indicator Number(string condition, Measure measure) => Indicator("isParty(s, t)") with
    {
        Measure = measure,
        Kind = IndicatorKind.CountOfPersonsOrOrganisations,
        Unit = measure == Measure.Ratio ? IndicatorUnit.Percent : IndicatorUnit.Persons,
        Condition = OneCondition.Parse(condition),
    };

    private static Evidence Participants(params bool[] heads) => Evidence(Catalogue(XAA))
        .WithRecords(ConventionId.Apmbc, new() { Meetings = new() { Participants = heads.Select(head => new Participant { IsHead = head }).ToValueList() } });
}
