using System.Collections.Concurrent;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What frames of one convention look up in one body of evidence, whatever the year and the reports.</summary>
/// <remarks>Safe for any number of threads.</remarks>
/// <param name="records">All records; absent: none were supplied.</param>
/// <param name="catalogue">The catalogue, for the days of meetings.</param>
internal sealed class SharedLookups(ConventionRecords? records, Catalogue catalogue)
{
    private readonly ConcurrentDictionary<object, RowDays> days = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<LocalDate, ConventionRecords> known = new();

    /// <summary>All records, whenever they became known; absent: none were supplied.</summary>
    public ConventionRecords? Records => records;

    /// <summary>The records that definitions read and that were not supplied.</summary>
    public ConcurrentDictionary<NeededRecords, ValueList<string>> Missing { get; } = new();

    /// <summary>The rows of lists of records by their members and years, whenever they became known; see <see cref="RowKey"/>.</summary>
    public ConcurrentDictionary<string, RowIndex> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>The records as known on a day.</summary>
    public ConventionRecords? RecordsOn(LocalDate day)
    {
        if (known.Count >= FrameStore.MostFrames)
        {
            known.Clear();
        }

        return records is null ? null : known.GetOrAdd(day, day => RecordLists.On(day, records, catalogue, days));
    }

    /// <summary>The days of the rows of a list; absent: it is no list of records, and its rows are not hidden.</summary>
    public RowDays? DaysOf(IValueList list) => days.GetValueOrDefault(list);
}
