namespace TreatyIndicators.Tests.Catalogues;

/// <summary>Where two sources of the sample tell of the same thing they agree, but for what <c>docs/samples/README.md</c> lists.</summary>
public class SampleConsistencyTests
{
    private static readonly ConventionId[] Conventions = [ConventionId.Apmbc, ConventionId.Ccm];

    [Fact]
    public void Every_find_that_was_told_to_the_President_is_among_the_notices() =>
        Assert.All(
            from report in SampleEvidence.Reports
            where report.Header.SubmittedOn <= SampleEvidence.AsOf
            from find in report.Stockpile?.Discoveries ?? []
            where find.NotifiedPresidentOn is not null
            select (report.Header, find),
            told => Assert.Single(
                Records(told.Header.Convention).Notices!,
                notice => notice.State == told.Header.State && notice.Kind == NoticeKind.StockFind && notice.Date == told.find.NotifiedPresidentOn));

    [Theory]
    [InlineData(Duty.StockpileDestruction)]
    [InlineData(Duty.Clearance)]
    public void Every_completed_duty_was_declared_once_and_every_declaration_is_of_a_completed_duty(Duty duty)
    {
        foreach (var convention in Conventions)
        {
            var completed = SampleEvidence.Catalogue.Register(convention).Obligations
                .Where(obligation => obligation.Duty == duty && obligation.To is { } end && end.Earliest == end.Latest)
                .Select(obligation => (obligation.State, (NodaTime.LocalDate?)obligation.To!.Value.Latest));
            var records = Records(convention).Declarations!;
            var declared = (duty == Duty.Clearance ? records.Clearance! : records.Stockpile!).Select(row => (row.State!.Value, row.CompletedOn)).ToList();
            Assert.Equal(completed.Order(), declared.Order());
        }
    }

    [Fact]
    public void Every_request_names_the_deadline_in_force_and_what_was_granted_stands_in_the_register()
    {
        foreach (var convention in Conventions)
        {
            var deadlines = SampleEvidence.Catalogue.Register(convention).Deadlines;
            Assert.All(Records(convention).Extensions!.Requests!.Where(request => request.CurrentDeadline is not null), request =>
            {
                var own = deadlines.Where(row => row.State == request.State && row.Duty.Text == request.Duty!.Text).Select(row => row.Date!.Value.Latest).ToList();
                Assert.Contains(request.CurrentDeadline!.Value, own);
                Assert.Equal(request.NewDeadline is not null, deadlines.Any(row => row.State == request.State && row.Duty.Text == request.Duty!.Text && row.DecidedAt == request.MeetingId));
                Assert.True(request.NewDeadline is null || own.Contains(request.NewDeadline.Value), request.Id);
            });
        }
    }

    [Fact]
    public void Attendance_is_the_number_of_participants()
    {
        foreach (var convention in Conventions)
        {
            var meetings = Records(convention).Meetings!;
            Assert.All(meetings.Attendance!, attendance =>
            {
                var people = meetings.Participants!.Where(person => person.MeetingId == attendance.MeetingId).ToList();
                Assert.Equal(
                    (attendance.Total, attendance.Female, attendance.Male, attendance.SexUnknown),
                    (people.Count, people.Count(person => person.Sex == Sex.F), people.Count(person => person.Sex == Sex.M), people.Count(person => person.Sex == Sex.Unknown)));
            });
        }
    }

    [Fact]
    public void Every_State_with_participants_has_a_delegation()
    {
        foreach (var convention in Conventions)
        {
            var meetings = Records(convention).Meetings!;
            var present = meetings.Delegations!.Select(delegation => (delegation.State, delegation.MeetingId)).ToHashSet();
            Assert.All(meetings.Participants!.Where(person => person.DelegationState is not null), person => Assert.Contains((person.DelegationState, person.MeetingId), present));
        }
    }

    [Fact]
    public void Nobody_pays_who_was_not_assessed_nor_more_than_the_share()
    {
        foreach (var convention in Conventions)
        {
            var finance = Records(convention).Finance!;
            Assert.All(
                finance.Payments!.GroupBy(payment => (payment.State, payment.MeetingId)),
                paid => Assert.True(paid.Sum(payment => payment.Amount) <= finance.Assessments!.Single(share => (share.State, share.MeetingId) == paid.Key).Amount, $"{paid.Key}"));
        }
    }

    [Fact]
    public void Every_organisation_that_took_part_is_listed()
    {
        foreach (var convention in Conventions)
        {
            var meetings = Records(convention).Meetings!;
            Assert.Empty(meetings.Participants!.Select(person => person.OrganisationId).OfType<string>().Except(meetings.Organisations!.Select(organisation => organisation.Id)));
        }
    }

    private static ConventionRecords Records(ConventionId convention) => SampleEvidence.Evidence.RecordsOf(convention)!;
}
