using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Serialization;

/// <summary>
/// The types of a JSON format as conditions see them. They are read off the source-generated contract, so a path in a condition
/// is a JSON path of the format and nothing has to be written twice. Safe for any number of threads.
/// </summary>
internal sealed class JsonContract(JsonSerializerOptions options)
{
    private readonly Dictionary<Type, RecordType> records = [];

    private readonly Lock gate = new();

    public RecordType Record(Type type)
    {
        lock (gate)
        {
            if (!records.TryGetValue(type, out var record))
            {
                record = new RecordType(type.Name, () => Fields(type));
                records.Add(type, record);
            }

            return record;
        }
    }

    private IEnumerable<ContractField> Fields(Type type) =>
        options.GetTypeInfo(type).Properties
            .Where(property => property.Get is not null)
            .Select(property => new ContractField(property.Name, TypeOf(property.PropertyType), property.Get!) { Value = TypedGetter.Of(property), Listed = ListedIn(property.PropertyType) });

    private Func<string, object?>? ListedIn(Type type) => options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type).Converter switch
    {
        ICodeListConverter codes => codes.Listed,
        IValueListConverter list => ListedIn(list.MemberType),
        _ => null,
    };

    private ConditionType TypeOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var info = options.GetTypeInfo(plain);
        return info.Converter switch
        {
            IValueListConverter list => new ListType(TypeOf(list.MemberType)),
            ICodeListConverter code => new CodeType(code.ListName, code.Names.ToValueList()),
            _ when plain == typeof(bool) => ConditionType.Truth,
            _ when plain == typeof(string) => ConditionType.Text,
            _ when plain == typeof(ConventionId) => ConditionScope.Conventions,
            _ when plain == typeof(LocalDate) || plain == typeof(PartialDate) => ConditionType.Date,
            _ when plain == typeof(StateCode) => ConditionType.State,
            _ when plain == typeof(long) || plain == typeof(int) || plain == typeof(decimal) => ConditionType.Number,
            _ when info.Kind == JsonTypeInfoKind.Object => Record(plain),
            _ => ConditionType.Opaque,
        };
    }
}
