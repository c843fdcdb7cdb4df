using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Tests.Catalogues;

/// <summary>Every path of the contracts of reports and records, and those that a report or records give a value for.</summary>
internal static class ContractPaths
{
    public static IEnumerable<string> All() => Of(ReportContract.Report, string.Empty);

    public static IEnumerable<string> GivenIn(StatePartyReport report) => GivenIn(report, ReportContract.Report, string.Empty);

    public static IEnumerable<string> AllOfRecords() => Of(ReportContract.Records, string.Empty);

    public static IEnumerable<string> GivenIn(ConventionRecords records) => GivenIn(records, ReportContract.Records, string.Empty);

    private static IEnumerable<string> Of(ConditionType type, string path) => type switch
    {
        RecordType record => record.FieldNames.SelectMany(name => Of(record.Find(name)!.Type, Join(path, name))),
        ListType list => Of(list.Member, path),
        _ => [path],
    };

    private static IEnumerable<string> GivenIn(object? value, ConditionType type, string path) => (value, type) switch
    {
        (null, _) => [],
        (_, RecordType record) => record.FieldNames.SelectMany(name =>
            GivenIn(record.Find(name)!.Read(value), record.Find(name)!.Type, Join(path, name))),
        (System.Collections.IEnumerable members, ListType list) => members.Cast<object?>().SelectMany(member => GivenIn(member, list.Member, path)),
        _ => [path],
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
