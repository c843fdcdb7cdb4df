using System.Collections.Concurrent;
using System.Globalization;

namespace TreatyIndicators.Serialization;

/// <summary>Finds the file from which a row of records was read, and its place there. Rows of several files stand in one list, and some are left out of it.</summary>
internal sealed class RecordRowPlaces(Evidence evidence)
{
    /// <summary>Where each row of a list was read. Equal rows of two files are two rows.</summary>
    private readonly ConcurrentDictionary<(ConventionId Convention, string List), Dictionary<object, (string File, int Place)>> read = new();

    /// <param name="convention">The convention.</param>
    /// <param name="path">The path in all its records: <c>$.finance.assessments[4].amount</c>.</param>
    /// <returns>The file with the path in it; nothing where the row was read from no file, or the path names no row.</returns>
    public (string File, string Path)? Find(ConventionId convention, string path)
    {
        var (open, close) = (path.IndexOf('['), path.IndexOf(']'));
        if (!path.StartsWith("$.", StringComparison.Ordinal) || open < 0 || close < open
            || !int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var place))
        {
            return null;
        }

        var list = path[2..open];
        return Row(evidence.RecordsOf(convention), list, place) is { } row && read.GetOrAdd((convention, list), Read).TryGetValue(row, out var found)
            ? (found.File, string.Create(CultureInfo.InvariantCulture, $"$.records.{list}[{found.Place}]{path[(close + 1)..]}"))
            : null;
    }

    private static IValueList? List(ConventionRecords? records, string list) => ReportContract.Records.ValueAt(records, list) as IValueList;

    private static object? Row(ConventionRecords? records, string list, int place) =>
        List(records, list) is { } rows && place < rows.Count ? rows.Members[place] : null;

    private Dictionary<object, (string File, int Place)> Read((ConventionId Convention, string List) of)
    {
        var places = new Dictionary<object, (string, int)>(ReferenceEqualityComparer.Instance);
        foreach (var file in evidence.ReadFrom.Where(file => file.Content.Convention == of.Convention))
        {
            var rows = List(file.Content.Records, of.List);
            for (var place = 0; place < rows?.Count; place++)
            {
                if (rows.Members[place] is { } row)
                {
                    places.TryAdd(row, (file.File, place));
                }
            }
        }

        return places;
    }
}
