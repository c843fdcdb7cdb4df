using System.Text.Json.Serialization.Metadata;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Serialization;

/// <summary>
/// The contract of reports and records as conditions see it. It is read off the source-generated JSON contract, so a path in a
/// condition is a JSON path of the report and nothing has to be written twice.
/// </summary>
internal static class ReportContract
{
    private static readonly Dictionary<Type, RecordType> Types = [];

    private static readonly Lock Gate = new();

    public static RecordType Report { get; } = Record(typeof(StatePartyReport));

    public static RecordType Records { get; } = Record(typeof(ConventionRecords));

    private static RecordType Record(Type type)
    {
        lock (Gate)
        {
            if (!Types.TryGetValue(type, out var record))
            {
                record = new RecordType(type.Name, () => Fields(type));
                Types.Add(type, record);
            }

            return record;
        }
    }

    private static IEnumerable<ContractField> Fields(Type type) =>
        ReportJson.Options.GetTypeInfo(type).Properties
            .Where(property => property.Get is not null)
            .Select(property => new ContractField(property.Name, TypeOf(property.PropertyType), property.Get!));

    private static ConditionType TypeOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var info = ReportJson.Options.GetTypeInfo(plain);
        return info.Converter switch
        {
            IValueListConverter list => new ListType(TypeOf(list.MemberType)),
            ICodeListConverter code => new CodeType(code.ListName, code.Names.ToValueList()),
            _ when plain == typeof(bool) => ConditionType.Truth,
            _ when plain == typeof(string) => ConditionType.Text,
            _ when plain == typeof(LocalDate) => ConditionType.Date,
            _ when plain == typeof(StateCode) => ConditionType.State,
            _ when plain == typeof(ConventionId) => ConditionType.Text,
            _ when plain == typeof(long) || plain == typeof(int) || plain == typeof(decimal) => ConditionType.Number,
            _ when info.Kind == JsonTypeInfoKind.Object => Record(plain),
            _ => ConditionType.Opaque,
        };
    }
}
