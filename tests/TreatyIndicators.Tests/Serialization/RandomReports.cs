using System.Reflection;
using NodaTime;

namespace TreatyIndicators.Tests.Serialization;

/// <summary>Builds reports and records with anything at all in every section, from a seed.</summary>
internal sealed class RandomReports(int seed)
{
    private static readonly string[] Texts = ["", "a", "Küste", "地雷", "مرحبا", "line\nline\ttab", "\"quoted\" \\ /", "<&>'", "😀", "\u2028", "0", "null"];

    private readonly Random random = new(seed);

    public static StatePartyReport Report(int seed) => new RandomReports(seed).Of<StatePartyReport>();

    public static ConventionRecords Records(int seed) => new RandomReports(seed).Of<ConventionRecords>();

    private T Of<T>() => (T)Value(typeof(T));

    private object Value(Type type) => type switch
    {
        _ when type == typeof(string) => Texts[random.Next(Texts.Length)],
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => random.Next(int.MinValue, int.MaxValue),
        _ when type == typeof(long) => random.Next(3) == 0 ? long.MaxValue - random.Next(2) : random.NextInt64(long.MinValue, long.MaxValue),
        _ when type == typeof(decimal) => Decimal(),
        _ when type == typeof(LocalDate) => new LocalDate(1, 1, 1).PlusDays(random.Next(3_652_059)),
        _ when type == typeof(StateCode) => new StateCode($"X{Letter()}{Letter()}"),
        _ when type == typeof(ConventionId) => random.Next(2) == 0 ? ConventionId.Apmbc : new($"C{Letter()}9"),
        _ when IsOf(type, typeof(Code<>)) => Code(type),
        _ when IsOf(type, typeof(ValueList<>)) => List(type.GetGenericArguments()[0]),
        _ => Record(type),
    };

    private object Record(Type type)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            if (IsNeeded(property) || random.Next(3) > 0)
            {
                property.SetValue(record, Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
            }
        }

        return record;
    }

    private object List(Type member)
    {
        var members = Array.CreateInstance(member, random.Next(3));
        for (var index = 0; index < members.Length; index++)
        {
            members.SetValue(Value(member), index);
        }

        return Invoke(typeof(ValueList), nameof(ValueList.ToValueList), member, members);
    }

    private object Code(Type type)
    {
        var names = (IReadOnlyList<string>)type.GetProperty("Names")!.GetValue(null)!;
        var text = random.Next(5) == 0 ? Texts[random.Next(Texts.Length)] : names[random.Next(names.Count)];
        return type.GetMethod("Of", [typeof(string)])!.Invoke(null, [text])!;
    }

    /// <summary>All digits and all places of the point, zeros at the end included.</summary>
    private decimal Decimal() => random.Next(3) switch
    {
        0 => new decimal(random.Next(), random.Next(), random.Next(4) - random.Next(4), random.Next(2) == 0, (byte)random.Next(29)),
        1 => random.Next(1000) * 1.00m,
        _ => random.Next(100) / 4m,
    };

    private char Letter() => (char)('A' + random.Next(26));

    private static object Invoke(Type type, string method, Type argument, object value) =>
        type.GetMethod(method)!.MakeGenericMethod(argument).Invoke(null, [value])!;

    private static bool IsOf(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;

    private static bool IsNeeded(PropertyInfo property) =>
        property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
}
