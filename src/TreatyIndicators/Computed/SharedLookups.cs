using System.Collections.Concurrent;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What frames of one convention look up in one body of evidence, whatever the year and the reports.</summary>
/// <remarks>Safe for any number of threads.</remarks>
/// <param name="records">All records; absent: none were supplied.</param>
/// <param name="catalogue">The catalogue, for the days of meetings.</param>
internal sealed class SharedLookups(ConventionRecords? records, Catalogue catalogue)
{
    private readonly Lazy<IReadOnlyDictionary<object, RowDays>?> days = new(() => records is null ? null : RecordLists.Days(records, catalogue));

    /// <summary>All records, whenever they became known; absent: none were supplied.</summary>
    public ConventionRecords? Records => records;

    /// <summary>The records that definitions read and that were not supplied.</summary>
    public ConcurrentDictionary<NeededRecords, ValueList<string>> Missing { get; } = new();

    /// <summary>The rows of lists of records by their members and years, whenever they became known; see <see cref="RowKey"/>.</summary>
    public ConcurrentDictionary<string, Lazy<RowIndex>> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>The days of the rows of a list; absent: it is no list of records, and its rows are not hidden.</summary>
    public RowDays? DaysOf(IValueList list) => days.Value?.GetValueOrDefault(list);
}
