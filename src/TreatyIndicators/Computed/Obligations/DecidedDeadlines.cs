using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The decisions on extension requests of a State in the records, as known on a day: of each request the version that counted.</summary>
internal static class DecidedDeadlines
{
    /// <summary>The decisions, each as a deadline. Without a new deadline, or without a meeting that the catalogue knows, nothing was decided.</summary>
    public static IEnumerable<(Deadline Row, ExtensionRequest Request, string Where)> Of(Evidence evidence, ConventionId convention, StateCode state, LocalDate asOf) =>
        (evidence.RecordsOf(convention)?.Extensions?.Requests ?? [])
            .Select((row, place) => (Row: row, Place: place))
            .Where(one => one.Row.State == state && one.Row.Duty?.Value is Duty.StockpileDestruction or Duty.Clearance)
            .Select(one => (one.Row, Meeting: MeetingOf(one.Row, evidence.Catalogue), Where: FormattableString.Invariant($"extensions.requests[{one.Place}]")))
            .Where(one => one.Row.NewDeadline is { } granted && DateArithmetic.IsInCalendar(granted) && one.Meeting is { } meeting && meeting.End.IsOnOrBefore(asOf) == Truth.True && !(one.Row.SubmittedOn > asOf))
            .GroupBy(one => (one.Row.Duty!.Text, one.Row.MeetingId))
            .Select(versions => versions.OrderBy(one => one.Row.Version ?? 0).ThenBy(one => one.Row.SubmittedOn ?? LocalDate.MinIsoValue).ThenBy(one => one.Row.NewDeadline).Last())
            .Select(one => (Row(one.Row, one.Meeting!), one.Row, one.Where));

    private static Meeting? MeetingOf(ExtensionRequest request, Catalogue catalogue) => request.MeetingId is { } id ? catalogue.FindMeeting(id) : null;

    private static Deadline Row(ExtensionRequest request, Meeting meeting) => new()
    {
        State = request.State!.Value,
        Duty = request.Duty!,
        Date = request.NewDeadline is { } day ? new PartialDate(day) : null,
        Basis = DeadlineBasis.Extended,
        DecidedAt = meeting.Id,
        DecidedOn = meeting.End,
        Source = request.Id,
    };
}
