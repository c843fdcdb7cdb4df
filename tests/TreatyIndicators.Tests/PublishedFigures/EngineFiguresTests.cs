using NodaTime;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>Published figures out of the engine, from evidence built from what their sources name.</summary>
public class EngineFiguresTests
{
    private static readonly ActionPlan Plan = Catalogue.Default.Plan(ActionPlanId.SiemReapAngkor);
    private static readonly StateCode Oman = new("OMN");

    private static readonly PublishedFigure Rate = PublishedFigure.Read("apmbc-art7-rate-2014");

    [Fact]
    public void Rate_of_reports_for_2014_is_60_of_161_which_rounds_to_the_published_37_per_cent()
    {
        var result = RateOn(new Question(2015, AsOf(Rate)));

        Assert.Equal(Rate.Population, Codes(result.Met.Concat(result.NotMet)));
        Assert.Equal("60/161", $"{result.Numerator}/{result.Denominator}");
        Assert.Equal(37.27m, result.Value!.Value.Round(2));
        Assert.Equal(Rate.Value, result.Value!.Value.Round(0));
        Assert.Equal(Rate.OtherValues.GetProperty("not_submitted").GetInt32(), result.NotMet.Count);
        Assert.True(result.Bounds!.Value.IsExact);
    }

    [Fact]
    public void Party_whose_initial_report_is_not_yet_due_is_not_applicable()
    {
        var onTheDay = RateOn(new Question(2015, AsOf(Rate)) { ReferenceDate = AsOf(Rate) });
        var onceDue = RateOn(new Question(2015, Day("2015-07-31")) { ReferenceDate = Day("2015-07-31") });

        Assert.Equal(FindingStatus.NotApplicable, onTheDay.Finding(Oman.Value).Status);
        Assert.Equal("60/161", $"{onTheDay.Numerator}/{onTheDay.Denominator}");
        Assert.Equal(FindingStatus.NotMet, onceDue.Finding(Oman.Value).Status);
        Assert.Equal("60/162", $"{onceDue.Numerator}/{onceDue.Denominator}");
    }

    [Fact]
    public void Counting_the_party_that_was_not_yet_due_does_not_give_the_published_percentage()
    {
        var all = new Rational(61 * 100, 162);

        Assert.Equal(37.65m, all.Round(2));
        Assert.NotEqual(Rate.Value, all.Round(0));
    }

    [Fact]
    public void Marshall_Islands_and_Tonga_are_the_States_that_joined_in_2025()
    {
        var figure = PublishedFigure.Read("apmbc-new-parties-2025");
        var result = Evaluate(Catalogue.Default, [], new Question(2025, Day("2025-12-01")), "SRAAP-10.2");

        Assert.Equal(figure.Numerator, Codes(result.Met));
        Assert.Equal(Rational.Of(figure.Value), result.Value);
    }

    [Fact]
    public void Clearance_duty_of_56_affected_States_in_2014_binds_the_32_that_are_party()
    {
        var figure = PublishedFigure.Read("apmbc-affected-2014");
        var register = Catalogue.Default.Register(ConventionId.Apmbc) with
        {
            Obligations = [.. figure.Population.Select(state => Clearance(state, "1999-03-01"))],
        };
        var question = new Question(2015, Day("2014-12-31")) { ReferenceDate = Day("2014-10-01") };
        var result = Evaluate(Catalogue.Default.WithRegister(register), [], question, "SRAAP-16.1");

        Assert.Equal(56, figure.Population.Count);
        Assert.Equal(figure.Numerator, Codes(result.NotMet));
        Assert.Equal(Rational.Of(figure.Value), result.Denominator);
        Assert.Empty(result.Doubtful);
        Assert.Equal(figure.States("non_parties"), Codes(result.NotApplicable).Intersect(figure.Population));
    }

    /// <summary>82 that did not submit are named; of the 30 after Sierra Leone in the alphabet, which are not, 19 are taken.</summary>
    private static IndicatorResult RateOn(Question question)
    {
        var named = Rate.States("not_submitted_visible");
        var after = Rate.Population.Where(state => string.CompareOrdinal(Name(state), "Sierra Leone") > 0).OrderBy(Name, StringComparer.Ordinal).ToList();
        var silent = named.Concat(after.Except(named).Take(19)).ToHashSet();

        Assert.Equal((82, 30, 101), (named.Count, after.Count, silent.Count));
        return Evaluate(Catalogue.Default, Rate.Population.Where(state => !silent.Contains(state)).Select(Report), question, "SRAAP-7.1");
    }

    private static StatePartyReport Report(StateCode state) => Reported.Reports.Of($"{state}-2014", 2014, new LocalDate(2015, 4, 30), state: state);

    private static IndicatorResult Evaluate(Catalogue catalogue, IEnumerable<StatePartyReport> reports, Question question, string indicator) =>
        IndicatorEngine.Evaluate(Plan, Evidence.Of(catalogue, ReportCollection.Of(reports)), question)[new(indicator)];

    private static LocalDate AsOf(PublishedFigure figure) => Day(figure.Root.GetProperty("as_of").GetString()!);

    private static string Name(StateCode state) => Catalogue.Default.FindState(state)!.Names.En;

    private static ValueList<StateCode> Codes(IEnumerable<string> codes) => codes.Select(code => new StateCode(code)).Order().ToValueList();
}
