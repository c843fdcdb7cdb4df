using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace TreatyIndicators.Serialization;

/// <summary>Reads shapes off a JSON contract. One record type gives one shape, however often it is used.</summary>
/// <param name="options">The options of the contract.</param>
/// <param name="nameOf">What a record type is called in schemas; absent: by its own name.</param>
internal sealed class ShapeBuilder(JsonSerializerOptions options, Func<Type, string>? nameOf = null)
{
    private readonly Dictionary<Type, ObjectShape> objects = [];

    public static JsonShape Of(JsonTypeInfo type) => new ShapeBuilder(type.Options).Shape(type.Type);

    public JsonShape Shape(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var info = options.GetTypeInfo(plain);
        return info.Converter switch
        {
            IValueListConverter list => new ListShape(Shape(list.MemberType)),
            ICodeListConverter codes => new CodeShape(codes),
            IIdentifierConverter identifier => new IdentifierShape(identifier),
            _ when plain == typeof(string) => new TextShape(),
            _ when plain == typeof(bool) => new FlagShape(),
            _ when plain == typeof(LocalDate) => new DayShape(),
            _ when plain == typeof(PartialDate) => new PartialDateShape(),
            _ when plain == typeof(int) => new WholeNumberShape(int.MinValue, int.MaxValue),
            _ when plain == typeof(long) => new WholeNumberShape(long.MinValue, long.MaxValue),
            _ when plain == typeof(decimal) => new NumberShape(),
            _ when info.Kind == JsonTypeInfoKind.Object => Object(info),
            _ => throw new NotSupportedException($"The JSON formats have no shape for {plain}."),
        };
    }

    private ObjectShape Object(JsonTypeInfo info)
    {
        if (!objects.TryGetValue(info.Type, out var shape))
        {
            shape = new ObjectShape(nameOf?.Invoke(info.Type) ?? info.Type.Name);
            objects.Add(info.Type, shape);
            shape.Define([.. info.Properties.Select(Member)]);
        }

        return shape;
    }

    private MemberShape Member(JsonPropertyInfo property, int place) =>
        new(property.Name, Shape(property.PropertyType), property.IsRequired, place);
}
