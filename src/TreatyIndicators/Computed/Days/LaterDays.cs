using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The days, in their order, on which something became known, and of which State it tells.</summary>
internal sealed class LaterDays
{
    /// <summary>The place of what tells of nobody in particular, and so of all.</summary>
    public const int Everybody = -1;

    private readonly (LocalDate Day, int State)[] days;
    private int next;

    /// <param name="days">The days, in any order, with the places of the States.</param>
    /// <param name="after">The first day asked about; what was known on it is not told.</param>
    public LaterDays(IEnumerable<(LocalDate Day, int State)> days, LocalDate after) =>
        this.days = [.. days.Where(one => one.Day > after).OrderBy(one => one.Day)];

    /// <summary>Goes on to a later day, and gives the States of which something became known on the way.</summary>
    public SubjectMask To(LocalDate day, int subjects)
    {
        var mask = SubjectMask.None;
        for (; next < days.Length && days[next].Day <= day; next++)
        {
            mask = days[next].State == Everybody ? SubjectMask.All : mask.With(days[next].State, subjects);
        }

        return mask;
    }
}
