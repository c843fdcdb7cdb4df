using TreatyIndicators.Tests.Computed;
using TreatyIndicators.Tests.Reported;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Tests.Checked.Shipped;

/// <summary>A donor is held against what counts of a recipient's reports, and not against what the recipient has put right since.</summary>
public sealed class DonorAndRecipientTests
{
    private static readonly StatePartyReport Donor = Reports.Of("D", 2025, new(2026, 4, 1)) with
    {
        Cooperation = new() { Provided = [new() { RecipientState = Reports.Xab, Project = "P", Year = 2025, Currency = "EUR", Amount = 100 }] },
    };

    private static readonly StatePartyReport Wrong = Recipient("R1", 900, 4);

    [Fact]
    public void A_figure_that_was_put_right_is_held_against_nobody()
    {
        Assert.Equal(RuleStatus.Failed, Checked(Wrong));
        Assert.Equal(RuleStatus.Passed, Checked(Wrong, Recipient("R2", 100, 5)));
        Assert.Equal(RuleStatus.Passed, Checked(Wrong, Corrects(Recipient("R2", 100, 5))));
    }

    [Fact]
    public void A_figure_that_a_corrigendum_leaves_as_it_was_still_counts()
    {
        Assert.Equal(RuleStatus.Failed, Checked(Wrong, Corrects(Recipient("R2", 0, 5)) with { Cooperation = null }));
        Assert.Equal(RuleStatus.Failed, Checked(Recipient("R2", 100, 4), Corrects(Recipient("R3", 900, 5))));
    }

    /// <summary>On the day of the check it was not in.</summary>
    [Fact]
    public void What_comes_in_later_puts_nothing_right_yet() => Assert.Equal(RuleStatus.Failed, Checked(Wrong, Recipient("R2", 100, 9)));

    private static StatePartyReport Corrects(StatePartyReport report) => report with { Header = report.Header with { Kind = ReportKind.Corrigendum } };

    private static StatePartyReport Recipient(string id, decimal amount, int month) => Reports.Of(id, 2025, new(2026, month, 20), state: Reports.Xab) with
    {
        Cooperation = new() { Received = [new() { CounterpartyState = Reports.Xaa, Project = "P", Year = 2025, Currency = "EUR", Amount = amount }] },
    };

    private static RuleStatus Checked(params StatePartyReport[] recipient) => ShippedRules.Checker("R-30")
        .Check(Evidence.Of(SmallWorld.Catalogue(Reports.Xaa, Reports.Xab), ReportCollection.Of([Donor, .. recipient])), new(2026, 6, 1))
        .Reports.Single(check => check.Report.Header.ReportId == "D").StatusOf("R-30");
}
