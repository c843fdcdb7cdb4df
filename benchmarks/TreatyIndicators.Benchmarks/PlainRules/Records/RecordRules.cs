using NodaTime;
using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of declarations, payments, meetings, votes and individualised meetings.</summary>
internal static class RecordRules
{
    public static void Check(PlainWorld world, Fired fired)
    {
        if (world.Records is not { } records)
        {
            return;
        }

        CheckDeclarations(records.Declarations, world, fired);
        CheckPayments(records.Finance, world, fired);
        CheckMeetings(records.Meetings, fired);
        if (world.IsCcm)
        {
            fired.If(AnyVoteTwiceOrUnknown(records.Votes), "R-33");
            return;
        }

        fired.If(
            Any(records.IndividualisedApproach?.Meetings, row => row.Stage?.Value is IndividualisedStage.Held or IndividualisedStage.ReportPublished && !Present(row.ReportUrl)),
            "R-38");
    }

    private static void CheckDeclarations(DeclarationRecords? declarations, PlainWorld world, Fired fired)
    {
        foreach (var row in declarations?.Clearance is { } clearance ? clearance.AsSpan() : default)
        {
            fired.If(row is { State: { } state, DeclaredOn: { } day } && day > world.Deadline(state, Duty.Clearance, day)?.Latest, "R-21");
            fired.If(!world.IsCcm && row.VoluntaryDeclarationOn is null, "R-22");
        }

        foreach (var row in world.IsCcm && declarations?.Stockpile is { } stockpile ? stockpile.AsSpan() : default)
        {
            fired.If(row is { State: { } state, CompletedOn: { } completed } && Exact(world.EntryIntoForce(state)) is { } entry && row.DeclaredOn > world.NextMeetingStart(completed > entry ? completed : entry)?.Latest, "R-23");
        }
    }

    private static void CheckPayments(FinanceRecords? finance, PlainWorld world, Fired fired)
    {
        if (finance is not { Assessments: { } assessments, Payments: { } payments })
        {
            return;
        }

        var paid = payments.ToLookup(row => (row.State, row.MeetingId));
        foreach (var share in assessments.AsSpan())
        {
            if (share.State is not null && AddMonths(Exact(world.MeetingStart(share.MeetingId)), -3) is { } due && world.Day > due)
            {
                // A payment that does not say whose it is, what it is for or when it came may be the one.
                var own = paid[(share.State, share.MeetingId)].Concat(paid[(null, share.MeetingId)]).Concat(paid[(share.State, null)]).Concat(paid[(null, null)]);
                fired.If(Sum(own.ToValueList(), row => IsInTime(row, due), row => row.Amount).IsBelow(share.Amount), "R-26");
            }
        }
    }

    private static bool? IsInTime(Payment row, LocalDate due) =>
        (row.State is null || row.MeetingId is null ? null : true) & (row.ValueDate is null ? null : row.ValueDate <= due);

    private static void CheckMeetings(MeetingRecords? meetings, Fired fired)
    {
        foreach (var row in meetings?.Attendance is { } attendance ? attendance.AsSpan() : default)
        {
            fired.If(Differ(row.Total, Possible.Of(row.Female) + row.Male + row.SexUnknown), "R-32");
        }

        if (meetings is { Delegations: { } delegations, Participants: { } participants })
        {
            var heads = participants.Where(row => row is { IsHead: true, MeetingId: not null, DelegationState: not null }).CountBy(row => (row.MeetingId, row.DelegationState)).ToDictionary();
            fired.If(Any(delegations, row => heads.GetValueOrDefault((row.MeetingId, row.State)) > 1), "R-32");
        }
    }

    private static bool AnyVoteTwiceOrUnknown(ValueList<RecordedVote>? votes)
    {
        var seen = new HashSet<(StateCode?, string?, string?, LocalDate?)>();
        foreach (var row in votes is null ? default : votes.AsSpan())
        {
            var isWhole = row is { State: not null, Resolution: not null, Stage: not null, Date: not null };
            if (row.Vote is { Value: null } || (isWhole && !seen.Add((row.State, row.Resolution, row.Stage?.Text, row.Date))))
            {
                return true;
            }
        }

        return false;
    }
}
