using System.Text.Json;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>Published dates come out of the rules and the shipped registers; those that are slips of their source stand beside the computed ones.</summary>
public sealed class PublishedDateTests
{
    private static readonly Evidence Shipped = Evidence.Of(Catalogue.Default, ReportCollection.Empty);

    /// <summary>What a source prints, what the register and the rules give, and why the print is taken for a slip.</summary>
    public static TheoryData<string, string, string, string, string, string> Slips => new()
    {
        { "ECU", "extended clearance deadline", "notimundo.com.ec, December 2016", "2017-03-31", "2017-12-31", "the print lies before the deadline that it extends, 1 October 2017; the next extension runs from 1 January 2018" },
        { "BDI", "deposit, CCM", "Cluster Munition Monitor 2016", "2009-12-25", "2009-09-25", "the UN Treaty Collection and the Monitor of 2022 have September; entry into force is the same" },
        { "TON", "deposit, APMBC", "Matangi Tonga, June 2025", "2025-06-26", "2025-06-25", "the ICBL has the day before; entry into force is the same" },
        { "LTU", "withdrawal, APMBC", "caliber.az", "2025-05-08", "2025-12-27", "the print is the day of the vote in parliament" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void Printed_dates_that_are_slips_stand_beside_the_dates_that_are_computed(string state, string what, string source, string printed, string computed, string reason)
    {
        var code = new StateCode(state);
        var (apmbc, ccm) = (Catalogue.Default.Register(ConventionId.Apmbc), Catalogue.Default.Register(ConventionId.Ccm));
        var found = what switch
        {
            "extended clearance deadline" => Shipped.Obligations(ConventionId.Apmbc, code, Day("2017-01-01"), Day("2017-01-01"))[ObligationKind.Clearance].Deadline!.Date,
            "deposit, CCM" => ccm.Deposits.Single(row => row.State == code).DepositedOn,
            "deposit, APMBC" => apmbc.Deposits.Single(row => row.State == code).DepositedOn,
            _ => apmbc.Withdrawals.Single(row => row.State == code).EffectiveOn,
        };

        Assert.Equal((Date(computed), true), (found, reason.Length > 0 && source.Length > 0));
        Assert.NotEqual(Date(printed), found);
    }

    [Theory]
    [InlineData("BDI", "2009-12-25")]
    [InlineData("TON", "2025-06-26")]
    public void Slips_of_a_deposit_do_not_move_entry_into_force(string state, string printed)
    {
        var convention = state == "TON" ? ConventionId.Apmbc : ConventionId.Ccm;
        var deposit = Catalogue.Default.Register(convention).Deposits.Single(row => row.State.Value == state);

        Assert.Equal(deposit.EntryIntoForce, DeadlineRules.EntryIntoForce(convention, deposit)!.Date);
        Assert.Equal(deposit.EntryIntoForce, DeadlineRules.EntryIntoForce(convention, deposit with { DepositedOn = Date(printed) })!.Date);
    }

    [Fact]
    public void A_deadline_before_the_one_that_it_extends_is_seen_by_the_rule_of_extensions() =>
        Assert.True(Date("2017-03-31").Earliest < Shipped.Obligations(ConventionId.Apmbc, new("ECU"), Day("2016-11-30"), Day("2016-11-30"))[ObligationKind.Clearance].Deadline!.Date!.Value.Earliest);

    [Fact]
    public void Entries_into_force_and_original_deadlines_follow_from_the_deposits()
    {
        foreach (var row in PublishedFigure.Read("apmbc-entry-into-force-rule").Root.GetProperty("rows").EnumerateArray())
        {
            var deposit = Catalogue.Default.Register(ConventionId.Apmbc).Deposits.Single(entry => entry.State.Value == Text(row, "state"));
            var inForce = DeadlineRules.EntryIntoForce(ConventionId.Apmbc, deposit)!.Date;

            Assert.Equal(
                (Text(row, "deposit"), Text(row, "entry_into_force"), Text(row, "art4_deadline"), Text(row, "art5_deadline")),
                ($"{deposit.DepositedOn}", $"{inForce}", $"{DeadlineRules.Find("apmbc-stockpile")!.Apply(inForce)!.Date}", $"{DeadlineRules.Find("apmbc-clearance")!.Apply(inForce)!.Date}"));
        }
    }

    [Fact]
    public void Initial_reports_are_due_on_the_days_that_were_published()
    {
        var figure = PublishedFigure.Read("apmbc-art7-initial-due-dates");
        var due = figure.Root.GetProperty("numerator").GetProperty("states").EnumerateArray()
            .Select(code => Shipped.Obligations(ConventionId.Apmbc, new(code.GetString()!), Day("2016-01-01"), Day("2016-01-01")).Dates[0]);

        Assert.Equal(figure.Published.GetProperty("value").EnumerateArray().Select(day => $"{day.GetString()} (apmbc-initial-report)"), due.Select(date => date.ToString()));
    }

    [Fact]
    public void Extended_deadlines_of_2012_are_in_force_and_within_ten_years_of_the_ones_before()
    {
        foreach (var (state, published, profile) in Deadlines("apmbc-art5-extended-deadlines-2012", "2012-12-05"))
        {
            Assert.Equal((state, published, ObligationStatus.Open, DeadlineBasis.Extended), (state, $"{profile.Deadline!.Date}", profile.Status, profile.Deadline.InRegister!.Basis.Value));
            Assert.True(profile.Deadline.LatestGrantable!.Date.Latest >= profile.Deadline.Date!.Value.Earliest, state);
        }
    }

    [Fact]
    public void Deadlines_that_the_Eighteenth_Meeting_gave_count_from_its_last_day()
    {
        foreach (var (state, published, profile) in Deadlines("apmbc-extensions-18msp", "2020-11-20"))
        {
            var before = Shipped.Obligations(ConventionId.Apmbc, new(state), Day("2020-11-19"), Day("2020-11-19"))[ObligationKind.Clearance];

            Assert.Equal((state, published, "APMBC-18MSP"), (state, $"{profile.Deadline!.Date}", profile.Deadline.InRegister!.DecidedAt));
            Assert.NotEqual((state, before.Deadline!.Date), (state, profile.Deadline.Date));
            Assert.Contains(profile.Basis, fact => fact is { Kind: ObligationBasisKind.Deadline, Date: { Year: 2020, Month: 11, Day: 20 } });
        }

        Assert.Equal(ObligationStatus.Overdue, Shipped.Obligations(ConventionId.Apmbc, new("ERI"), Day("2021-01-01"), Day("2021-01-01"))[ObligationKind.Clearance].Status);
    }

    /// <summary>Test vectors TV-01 to TV-11: deposit, entry into force and initial report, each by its rule.</summary>
    [Theory]
    [InlineData("Apmbc", "1998-09-16", "1999-03-01", "1999-08-28")]
    [InlineData("Apmbc", "2011-09-13", "2012-03-01", "2012-08-28")]
    [InlineData("Apmbc", "2014-08-20", "2015-02-01", "2015-07-31")]
    [InlineData("Ccm", "2009-08-17", "2010-08-01", "2011-01-28")]
    [InlineData("Ccm", "2015-09-30", "2016-03-01", "2016-08-28")]
    [InlineData("Ccm", "2016-04-19", "2016-10-01", "2017-03-30")]
    [InlineData("Ccm", "2019-01-03", "2019-07-01", "2019-12-28")]
    [InlineData("Ccm", "2020-08-06", "2021-02-01", "2021-07-31")]
    [InlineData("Ccm", "2023-02-28", "2023-08-01", "2024-01-28")]
    [InlineData("Ccm", "2023-08-03", "2024-02-01", "2024-07-30")]
    [InlineData("Ccm", "2025-09-05", "2026-03-01", "2026-08-28")]
    public void Entry_into_force_and_initial_report_follow_from_the_deposit(string convention, string deposit, string inForce, string due)
    {
        var id = new ConventionId(convention);
        var computed = DeadlineRules.EntryIntoForce(id, Joined(XAA, deposit, inForce))!;

        Assert.Equal((Date(inForce), Date(due)), (computed.Date, DeadlineRules.Find(id, DeadlineRuleKind.InitialReport)!.Apply(computed.Date)!.Date));
    }

    /// <summary>Test vectors TV-12 to TV-16.</summary>
    [Fact]
    public void Deadlines_succession_and_the_dates_before_a_meeting_are_those_of_the_test_vectors()
    {
        Assert.Equal("2007-03-01 2013-03-01", Originals("AFG"));
        Assert.Equal("2003-03-01 2009-03-01", Originals("HRV"));
        Assert.Equal("2008-03-01", Originals("GRC").Split(' ')[0]);

        var sudan = Shipped.Obligations(ConventionId.Apmbc, new("SSD"), Day("2015-01-01"), Day("2015-01-01"));
        Assert.Equal((Date("2011-07-09"), null, "2021-07-09 (apmbc-clearance)"), (sudan.EntryIntoForce, sudan.EntryIntoForceByRule, $"{sudan[ObligationKind.Clearance].Deadline!.Computed}"));
        Assert.Equal("2012-05-01", $"{DeadlineRules.Find("apmbc-entry-into-force")!.Apply(Date("2011-11-11"))!.Date}");

        var opening = Catalogue.Default.FindMeeting("APMBC-22MSP")!.Start;
        Assert.Equal("2025-03-01 (apmbc-extension-request)", $"{DeadlineRules.Find("apmbc-extension-request")!.Apply(opening)}");
        Assert.Equal("2025-09-01 (apmbc-assessed-share)", $"{DeadlineRules.Find("apmbc-assessed-share")!.Apply(opening)}");

        static string Originals(string state)
        {
            var inForce = Catalogue.Default.Membership(ConventionId.Apmbc).EntryIntoForce(new(state))!.Value;
            return $"{DeadlineRules.Find("apmbc-stockpile")!.Apply(inForce)!.Date} {DeadlineRules.Find("apmbc-clearance")!.Apply(inForce)!.Date}";
        }
    }

    private static IEnumerable<(string State, string Published, DutyProfile Profile)> Deadlines(string id, string day) =>
        PublishedFigure.Read(id).Published.GetProperty("deadlines").EnumerateObject().Select(entry =>
            (entry.Name, entry.Value.GetString()!, Shipped.Obligations(ConventionId.Apmbc, new(entry.Name), Day(day), Day(day))[ObligationKind.Clearance]));

    private static string Text(JsonElement row, string member) => row.GetProperty(member).GetString()!;
}
