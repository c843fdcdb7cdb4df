using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Computed;

/// <summary>The lists of records outside the reports, by path.</summary>
internal static class RecordPaths
{
    /// <summary>The path, cut off after its first list; absent: it does not lead into these records.</summary>
    public static string? ListIn(IReadOnlyList<string> segments)
    {
        RecordType? at = ReportContract.Records;
        for (var count = 0; count < segments.Count; count++)
        {
            if (at?.Find(segments[count]) is not { } field)
            {
                return count == 0 ? null : Joined(segments, count);
            }

            if (field.Type is ListType)
            {
                return Joined(segments, count + 1);
            }

            at = field.Type as RecordType;
        }

        return Joined(segments, segments.Count);
    }

    /// <summary>The lists at a path, or below it, that were supplied.</summary>
    public static IEnumerable<IValueList> Lists(ConventionRecords? records, string path)
    {
        ConditionType? type = ReportContract.Records;
        object? value = records;
        foreach (var segment in path.Split('.'))
        {
            var field = (type as RecordType)?.Find(segment);
            (type, value) = (field?.Type, value is null ? null : field?.Read(value));
        }

        return Below(type, value);
    }

    /// <summary>How a member of the rows of a list is read; absent: there is none.</summary>
    public static Func<object, object?>? Member(string list, string member) => RecordRoots.RowsOf(list)?.Find(member)?.Read;

    private static IEnumerable<IValueList> Below(ConditionType? type, object? value) => (type, value) switch
    {
        (_, IValueList list) => [list],
        (RecordType record, not null) => record.FieldNames.SelectMany(name => Below(record.Find(name)!.Type, record.Find(name)!.Read(value))),
        _ => [],
    };

    private static string Joined(IEnumerable<string> segments, int count) => string.Join('.', segments.Take(count));
}
