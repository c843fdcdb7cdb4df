using TreatyIndicators.Tests.PublishedFigures.Cases;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>What the published figures teach beside their numbers.</summary>
public sealed class BehindTheFiguresTests
{
    private static readonly Membership Ccm = Catalogue.Default.Membership(ConventionId.Ccm);

    [Fact]
    public void Party_whose_initial_report_is_not_yet_due_is_not_applicable_until_it_is()
    {
        var world = ReportingFigures.ReportsFor2014(PublishedFigure.Read("apmbc-art7-rate-2014"));
        var onTheDay = world.Indicator("SRAAP-7.1", Day("2015-06-18"));
        var onceDue = world.Indicator("SRAAP-7.1", Day("2015-07-31"));

        Assert.Equal(FindingStatus.NotApplicable, onTheDay.Finding("OMN").Status);
        Assert.Equal(("60/161", true), (Comparison.FractionOf(onTheDay), onTheDay.Bounds!.Value.IsExact));
        Assert.Equal(FindingStatus.NotMet, onceDue.Finding("OMN").Status);
        Assert.Equal("60/162", Comparison.FractionOf(onceDue));
    }

    [Fact]
    public void Ccm_in_force_is_fewer_than_deposited_until_the_sixth_month_has_passed()
    {
        var palau = new StateCode("PLW");

        Assert.Equal([new StateCode("CUB"), palau], Ccm.DepositedBy(Day("2016-09-01")).Except(Ccm.StatesPartiesOn(Day("2016-09-01"))));
        Assert.Contains(palau, Ccm.SignatoriesOn(Day("2016-09-30")));
        Assert.Contains(palau, Ccm.StatesPartiesOn(Day("2016-10-01")));
    }

    [Fact]
    public void Meeting_gives_a_deadline_from_its_last_day_on()
    {
        var apmbc = Catalogue.Default.Membership(ConventionId.Apmbc);

        Assert.All(PublishedFigure.Read("apmbc-extensions-18msp").Numerator, state =>
            Assert.NotEqual(apmbc.DeadlineOn(state, Duty.Clearance, Day("2020-11-20"))!.Date, apmbc.DeadlineOn(state, Duty.Clearance, Day("2020-11-19"))!.Date));
    }
}
