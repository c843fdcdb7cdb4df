using System.Collections;
using System.Reflection;
using NodaTime;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>Makes values of reports and records by reflection: usual ones, blank ones, and those of a choice that a test makes.</summary>
internal static class HostileValue
{
    public static bool IsList(Type type) => IsOf(type, typeof(ValueList<>));

    /// <summary>Whether a type has members of its own that can be given.</summary>
    public static bool IsRecord(Type type) => type.IsClass && type.Namespace == "TreatyIndicators" && !IsList(type) && !IsOf(type, typeof(Code<>));

    /// <summary>A record with a plausible value in every member, and one row in every list.</summary>
    public static object Usual(Type type) => Made(type, Usual(0))!;

    /// <summary>The plausible values; those that have a number differ from number to number.</summary>
    public static Func<Type, object?> Usual(int number) => type => type switch
    {
        _ when type == typeof(string) => $"n{number}",
        _ when type == typeof(bool) => true,
        _ when type == typeof(int) => 2020 + (number % 10),
        _ when type == typeof(long) => (long)number + 1,
        _ when type == typeof(decimal) => number + 1m,
        _ when type == typeof(LocalDate) => new LocalDate(2025, 1, 1).PlusDays(number % 365),
        _ when type == typeof(StateCode) => new StateCode($"X{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}"),
        _ when type == typeof(ConventionId) => ConventionId.Apmbc,
        _ when IsOf(type, typeof(Code<>)) => CodeOf(type, ((IReadOnlyList<string>)type.GetProperty("Names")!.GetValue(null)!)[0]),
        _ => null,
    };

    /// <summary>A value of a type: single values are chosen, records and lists made of them.</summary>
    /// <param name="type">The type; nullable or not.</param>
    /// <param name="choose">The single value of a type; nothing: it stays absent, or as it is where it must be there.</param>
    /// <param name="rows">The number of rows in each list.</param>
    public static object? Made(Type type, Func<Type, object?> choose, int rows = 1)
    {
        var held = Nullable.GetUnderlyingType(type) ?? type;
        if (IsList(held))
        {
            var member = held.GetGenericArguments()[0];
            return ListOf(member, [.. Enumerable.Range(0, rows).Select(_ => Made(member, choose, rows))]);
        }

        if (!IsRecord(held))
        {
            return choose(held);
        }

        var record = Activator.CreateInstance(held)!;
        foreach (var property in held.GetProperties().Where(property => property.CanWrite))
        {
            if (Made(property.PropertyType, choose, rows) is { } value)
            {
                property.SetValue(record, value);
            }
        }

        return record;
    }

    /// <summary>A list; a member that is nothing stays nothing.</summary>
    public static object ListOf(Type member, IReadOnlyList<object?> members)
    {
        var array = Array.CreateInstance(member, members.Count);
        for (var place = 0; place < members.Count; place++)
        {
            array.SetValue(members[place], place);
        }

        return Call(nameof(ValueList.ToValueList), member, array);
    }

    public static object CodeOf(Type type, string text) => type.GetMethod("Of", [typeof(string)])!.Invoke(null, [text])!;

    public static object Copy(object record) => record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    public static object Call(string method, Type member, IEnumerable members) =>
        typeof(ValueList).GetMethod(method)!.MakeGenericMethod(member).Invoke(null, [members])!;

    private static bool IsOf(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;
}
