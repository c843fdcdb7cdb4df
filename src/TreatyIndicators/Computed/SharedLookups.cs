using System.Collections.Concurrent;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What frames of one convention look up in one body of evidence: nothing of it depends on the year or the reports.</summary>
/// <remarks>Safe for any number of threads.</remarks>
internal sealed class SharedLookups(ConventionRecords? records, LocalDate lastDay)
{
    public static SharedLookups Of(Evidence evidence, ConventionId convention, LocalDate asOf)
    {
        if (evidence.RecordsOf(convention) is not { } records)
        {
            return new(null, LocalDate.MinIsoValue);
        }

        var (known, lastDay) = RecordLists.On(asOf, records, evidence.Catalogue);
        return new(known, lastDay);
    }

    /// <summary>The records as known on the day; absent: none were supplied.</summary>
    public ConventionRecords? Records { get; } = records;

    /// <summary>The last day of any row: from it on nothing is hidden.</summary>
    public LocalDate LastDay { get; } = lastDay;

    /// <summary>The records that definitions read and that were not supplied.</summary>
    public ConcurrentDictionary<NeededRecords, ValueList<string>> Missing { get; } = new();

    /// <summary>The rows of lists of records by one of their members; see <see cref="RowKey"/>.</summary>
    public ConcurrentDictionary<string, Dictionary<string, Rows>> Rows { get; } = new(StringComparer.Ordinal);
}
