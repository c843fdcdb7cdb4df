using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The formal meetings of a convention: Meetings of States Parties and Review Conferences.</summary>
internal static class Meetings
{
    /// <summary>The first that opens after a day for certain; absent: none is listed.</summary>
    public static Meeting? After(Catalogue catalogue, ConventionId convention, LocalDate day) =>
        Formal(catalogue, convention).Where(meeting => meeting.Start.IsAfter(day) == Truth.True).MinBy(meeting => (meeting.Start.Earliest, meeting.Start.Latest));

    /// <summary>The first day of the first that opens after a day; absent: none is listed, or one is known so roughly that it may have opened before.</summary>
    public static PartialDate? StartAfter(Catalogue catalogue, ConventionId convention, LocalDate day) =>
        Formal(catalogue, convention).Where(meeting => meeting.Start.IsAfter(day) != Truth.False).MinBy(meeting => (meeting.Start.Earliest, meeting.Start.Latest)) is { } next
        && next.Start.IsAfter(day) == Truth.True ? next.Start : null;

    /// <summary>The last that opens, for certain, in the year that ends on a day; absent: none is listed.</summary>
    public static Meeting? InYearTo(Catalogue catalogue, ConventionId convention, LocalDate day) => Formal(catalogue, convention)
        .Where(meeting => meeting.Start.IsOnOrBefore(day) == Truth.True && meeting.Start.IsAfter(day.PlusYears(-1)) == Truth.True)
        .MaxBy(meeting => (meeting.Start.Earliest, meeting.Start.Latest));

    private static IEnumerable<Meeting> Formal(Catalogue catalogue, ConventionId convention) =>
        catalogue.Meetings.Where(meeting => meeting.Convention == convention && meeting.Kind.Value is MeetingKind.Msp or MeetingKind.ReviewConference);
}
