using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Tells, day after day, what became known since the day before.</summary>
internal sealed class DayChanges
{
    private readonly LaterDays reports;
    private readonly LaterDays listed;
    private readonly Dictionary<RowsRead, LaterDays> rows;
    private readonly int subjects;

    /// <param name="frame">The frame of the first day.</param>
    /// <param name="reads">What the plan reads.</param>
    public DayChanges(Frame frame, PlanReads reads)
    {
        var (states, first) = (frame.States.Identifiers, frame.Dates.AsOf);
        subjects = states.All.Count;
        var submitted = frame.Evidence.Reports.SeriesOf(frame.Convention)
            .SelectMany(series => series.SubmittedAfter(first).Select(day => (day, states.PlaceOf(series.State.Value))))
            .ToList();
        reports = new(submitted.Select(one => (one.day, LaterDays.Everybody)), first);
        listed = new(submitted.Where(one => one.Item2 >= 0), first);
        rows = reads.Rows.ToDictionary(read => read, read => new LaterDays(Days(read, frame.Shared, states), first));
    }

    /// <summary>What became known up to a day, since the day asked about before.</summary>
    public DayStep Between(Frame earlier, Frame later)
    {
        var day = later.Dates.AsOf;
        var register = !ReferenceEquals(earlier.States, later.States);
        return new()
        {
            States = register ? listed.To(day, subjects).Or(Members(earlier.States, later.States)) : listed.To(day, subjects),
            Reports = !reports.To(day, subjects).IsNone,
            Register = register,
            YearEnd = earlier.Dates.Of(ReferenceDate.YearEnd).Reference != later.Dates.Of(ReferenceDate.YearEnd).Reference,
            Rows = rows.ToDictionary(read => read.Key, read => read.Value.To(day, subjects)),
        };
    }

    private SubjectMask Members(ListedStates earlier, ListedStates later)
    {
        var changed = SubjectMask.None;
        for (var place = 0; place < later.Members.Length; place++)
        {
            changed = ReferenceEquals(earlier.Members[place], later.Members[place]) ? changed : changed.With(place, subjects);
        }

        return changed;
    }

    private static IEnumerable<(LocalDate Day, int State)> Days(RowsRead read, SharedLookups shared, SubjectIdentifiers states)
    {
        var member = read.Member is { } name ? RecordPaths.Member(read.List, name) : null;
        return RecordPaths.Lists(shared.Records, read.List).SelectMany(list => shared.DaysOf(list) is { } days
            ? Enumerable.Range(0, list.Count).Where(place => days[place] > LocalDate.MinIsoValue).Select(place => (days[place], Of(list.Members[place])))
            : []).Where(row => row.Item2 >= LaterDays.Everybody);

        int Of(object? row) => member is null || row is null || member(row)?.ToString() is not { } state ? LaterDays.Everybody
            : states.PlaceOf(state) is >= 0 and var place ? place
            : LaterDays.Everybody - 1;
    }
}
