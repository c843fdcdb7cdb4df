using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>What paths of reports and records there are.</summary>
internal static class ContractPaths
{
    private const string SectionPrefix = "report.";

    /// <summary>The report sections as data sources name them, and the records outside the reports.</summary>
    public static IReadOnlyList<string> DataSources { get; } =
        [.. ReportContract.Report.FieldNames.Select(name => SectionPrefix + name), .. RecordNames];

    /// <summary>The lists of records that may be a universe.</summary>
    public static IReadOnlyList<string> ListsOfRecords { get; } = [.. RecordNames.SelectMany(Lists).Order(StringComparer.Ordinal)];

    /// <summary>The reports are read as sections; as a list of records they are no data source of their own.</summary>
    private static IEnumerable<string> RecordNames =>
        RecordRoots.All.Keys.Where(name => name != RecordRoots.Reports).Order(StringComparer.Ordinal);

    public static bool IsListOfRecords(string path) => ListsOfRecords.Contains(path, StringComparer.Ordinal);

    /// <summary>Whether a path starts at a report section or at a record.</summary>
    public static bool IsRoot(string name) =>
        Root(name) is not null;

    /// <summary>Where the value of a path comes from, as data sources name it.</summary>
    public static string DataSourceOf(string path)
    {
        var root = path.Split('.')[0];
        return ReportContract.Report.Find(root) is null ? root : SectionPrefix + root;
    }

    /// <summary>A path without the marks of lists, as conditions write it.</summary>
    public static string WithoutMarks(string path) => path.Replace("[]", string.Empty, StringComparison.Ordinal);

    /// <summary>The first word of a path that does not exist, with the words that may stand there; nothing when the path exists.</summary>
    public static (string Word, IReadOnlyList<string> Known)? FirstUnknown(string path)
    {
        ConditionType? type = null;
        foreach (var word in WithoutMarks(path).Split('.'))
        {
            var record = type is ListType list ? list.Member as RecordType : type as RecordType;
            var next = type is null ? Root(word) : record?.Find(word)?.Type;
            if (next is null)
            {
                return (word, type is null ? [.. ReportContract.Report.FieldNames, .. RecordNames] : record?.FieldNames ?? []);
            }

            type = next;
        }

        return null;
    }

    private static ConditionType? Root(string word) =>
        ReportContract.Report.Find(word)?.Type ?? (word == RecordRoots.Reports ? null : RecordRoots.All.GetValueOrDefault(word));

    private static IEnumerable<string> Lists(string root) => Root(root) switch
    {
        ListType { Member: RecordType } => [root],
        RecordType record => record.FieldNames.Where(name => record.Find(name)!.Type is ListType { Member: RecordType }).Select(name => $"{root}.{name}"),
        _ => [],
    };
}
