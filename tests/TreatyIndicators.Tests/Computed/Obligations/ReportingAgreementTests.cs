using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TreatyIndicators.Tests.Computed.Reporting;

namespace TreatyIndicators.Tests.Computed.Obligations;

/// <summary>The duty of reporting in profiles, held against who reported: two ways to one truth.</summary>
public class ReportingAgreementTests
{
    private static readonly ConventionId[] Both = [ConventionId.Apmbc, ConventionId.Ccm];

    [Fact]
    public void In_the_sample_a_profile_is_overdue_where_the_last_annual_report_or_the_initial_one_is_missing() =>
        Assert.Equal(5, AssertAgrees(SampleEvidence.Evidence, SampleEvidence.AsOf));

    [Fact]
    public void Over_random_evidence_too()
    {
        var overdue = 0;
        var cases =
            from evidence in RandomReporting.Evidence
            from day in RandomReporting.Days
            select (evidence, day);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Arb.From(cases), one => { overdue += AssertAgrees(one.evidence, one.day); }));

        Assert.True(overdue > 100, $"{overdue} overdue");
    }

    [Fact]
    public void Annual_reports_fall_due_by_rule_on_the_day_that_entries_give()
    {
        foreach (var convention in Both)
        {
            var days = ReportingPerformance.Of(SampleEvidence.Evidence, [convention], 2012, 2026, SampleEvidence.AsOf)[convention].Years
                .SelectMany(year => year.Annual.Expected, (year, entry) => (Given: new PartialDate(entry.Due!.Value), ByRule: DeadlineRules.AnnualReport(convention, year.CoveredYear)!.Date))
                .ToList();

            Assert.NotEmpty(days);
            Assert.All(days, day => Assert.Equal(day.ByRule, day.Given));
        }
    }

    [Theory]
    [InlineData(ReportKind.Annual)]
    [InlineData(ReportKind.Initial)]
    public void A_report_that_covers_the_year_is_received_whatever_its_kind(ReportKind kind)
    {
        var register = ReportingWorld.Joined("2024-10-01");
        var report = ReportingWorld.Report(2024, "2025-03-28", kind);
        var day = new LocalDate(2025, 6, 1);

        Assert.Equal(ReportingStatus.OnTime, ReportingWorld.Annual(register, 2025, "2025-06-01", report)!.Status);
        Assert.Equal(ObligationStatus.Open, ReportingWorld.Evidence(register, report).Obligations(ConventionId.Apmbc, Agreed.Fictitious.XAA, day, day)[ObligationKind.Reporting].Status);
    }

    /// <summary>Where entry into force is known to the day and the State joined once; a report that was caught up with is missing still, and no longer overdue.</summary>
    private static int AssertAgrees(Evidence evidence, LocalDate asOf)
    {
        var overdue = 0;
        var performance = ReportingPerformance.Of(evidence, Both, 2000, asOf.Year, asOf);
        foreach (var convention in Both)
        {
            var register = evidence.Catalogue.Membership(convention).KnownOn(asOf).Register;
            var plain = register.Deposits.Where(row => row.EntryIntoForce is { IsExact: true } && row.DepositedOn is { IsExact: true })
                .Where(row => register.Deposits.Count(other => other.State == row.State) == 1 && !register.Withdrawals.Any(left => left.State == row.State));
            var isSupplied = evidence.Reports.Any(report => report.Header.Convention == convention && report.Header.SubmittedOn <= asOf);
            foreach (var state in plain.Select(row => row.State).Where(_ => isSupplied))
            {
                var entries = performance[convention].Of(state);
                var last = entries.LastOrDefault(entry => entry.Term == ReportTerm.Annual && entry.Due < asOf && entry.IsExpected);
                var hasNone = !evidence.Reports.Any(report => report.Header.Convention == convention && report.Header.State == state && report.Header.SubmittedOn <= asOf);
                var initial = entries.FirstOrDefault(entry => entry.Term == ReportTerm.Initial);
                var expected = last is { Status: ReportingStatus.Missing, CaughtUpBy: null } || (hasNone && initial?.Due < asOf);
                var profile = evidence.Obligations(convention, state, asOf, asOf);
                if (profile.IsParty == Truth.True)
                {
                    Assert.Equal((convention, state, asOf, expected), (convention, state, asOf, profile[ObligationKind.Reporting].Status == ObligationStatus.Overdue));
                    overdue += expected ? 1 : 0;
                }
            }
        }

        return overdue;
    }
}
