using TreatyIndicators.Conditions;

namespace TreatyIndicators.Serialization;

/// <summary>Finds what records refer to, States and meetings, in every row. Read off the JSON contract, so no field is forgotten.</summary>
internal sealed class RecordReferences
{
    private static readonly RecordReferences Root = new(ReportShapes.Records, ReportContract.Records);

    private readonly (ContractField Field, RecordReferences? Inner)[] members;

    private RecordReferences(ObjectShape shape, RecordType type) => members =
    [
        .. shape.Members
            .Select(member => (Field: type.Find(member.Name)!, member.Shape))
            .Select(member => (member.Field, Inner(member.Shape, member.Field.Type)))
            .Where(member => member.Item2 is not null || IsReference(member.Field)),
    ];

    /// <summary>The States (<see cref="StateCode"/>) and the identifiers of meetings (texts) that records name, with the path of each.</summary>
    public static IEnumerable<(object Value, string Path)> Of(ConventionRecords records) => Root.Values(records, "$.records");

    /// <summary>Whether any list of the records has a row.</summary>
    public static bool HasRows(ConventionRecords records) => Root.AnyRow(records);

    private static RecordReferences? Inner(JsonShape shape, ConditionType type) => (shape, type) switch
    {
        (ListShape list, ListType rows) => Inner(list.Member, rows.Member),
        (ObjectShape record, RecordType fields) => new(record, fields),
        _ => null,
    };

    private static bool IsReference(ContractField field) =>
        field.Type == ConditionType.State || field.Type is ListType { Member: var member } && member == ConditionType.State || field.Name == "meetingId";

    private IEnumerable<(object Value, string Path)> Values(object record, string path) => members
        .Where(member => member.Inner is null)
        .Select(member => (Value: member.Field.Read(record)!, $"{path}.{member.Field.Name}"))
        .Where(reference => reference.Value is not null)
        .SelectMany(reference => reference.Value is IValueList list
            ? Enumerable.Range(0, list.Count).Select(place => (Value: list.Members[place]!, $"{reference.Item2}[{place}]"))
            : [reference])
        .Concat(Rows(record, path).SelectMany(row => row.Inner.Values(row.Record, row.Path)));

    private bool AnyRow(object record) => Array.Exists(members, member => member.Inner is { } inner && member.Field.Read(record) switch
    {
        IValueList rows => rows.Count > 0,
        { } part => inner.AnyRow(part),
        null => false,
    });

    private IEnumerable<(RecordReferences Inner, object Record, string Path)> Rows(object record, string path)
    {
        foreach (var (field, inner) in members)
        {
            var value = inner is null ? null : field.Read(record);
            for (var place = 0; value is IValueList rows && place < rows.Count; place++)
            {
                yield return (inner!, rows.Members[place]!, $"{path}.{field.Name}[{place}]");
            }

            if (value is not null and not IValueList)
            {
                yield return (inner!, value, $"{path}.{field.Name}");
            }
        }
    }
}
