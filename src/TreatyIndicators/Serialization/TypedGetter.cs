using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Serialization;

/// <summary>
/// Reads fields by calling the property itself. Values of value types need not be made objects, which takes several times as long as reading them.
/// </summary>
internal static class TypedGetter
{
    /// <summary>Most counts in reports are small, and each would be an object of its own every time it is read as one.</summary>
    private static readonly object[] Small = [.. Enumerable.Range(0, 1024).Select(number => (object)(long)number)];

    /// <summary>What reads a property. Where no code can be made at run time it goes by way of an object.</summary>
    public static FieldGetter Of(JsonPropertyInfo property) =>
        RuntimeFeature.IsDynamicCodeSupported && property is { AttributeProvider: PropertyInfo { GetMethod: { } get }, DeclaringType.IsValueType: false } && (!property.PropertyType.IsValueType || IsRead(property.PropertyType))
            ? Made(property, get)
            : new FieldGetter(property.Get!);

    private static readonly object Yes = true, No = false;

    private static object AsObject(long number) => (ulong)number < (ulong)Small.Length ? Small[number] : number;

    private static bool IsRead(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain
        && (plain == typeof(long) || plain == typeof(int) || plain == typeof(decimal) || plain == typeof(bool) || plain == typeof(LocalDate) || plain == typeof(PartialDate)
            || plain == typeof(StateCode) || plain == typeof(ConventionId));

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Called only where code can be made at run time.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The parameters of the type ask for nothing that could have been taken away.")]
    private static FieldGetter Made(JsonPropertyInfo property, MethodInfo get) =>
        (FieldGetter)Activator.CreateInstance(property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? typeof(ListGetter<,>).MakeGenericType(property.DeclaringType, type.GenericTypeArguments[0])
            : typeof(Getter<,>).MakeGenericType(property.DeclaringType, property.PropertyType.IsValueType ? property.PropertyType : typeof(object)), get)!;

    private sealed class ListGetter<TRecord, TRow>(MethodInfo get) : Getter<TRecord, object>(get)
        where TRecord : class
    {
        public override object?[]? Rows(object record) => Unsafe.As<ValueList<TRow>>(Read(record))?.Objects;
    }

    private class Getter<TRecord, TValue> : FieldGetter
        where TRecord : class
    {
        private readonly Func<TRecord, TValue> read;

        public Getter(MethodInfo get)
            : this(get.CreateDelegate<Func<TRecord, TValue>>())
        {
        }

        /// <summary>What reads an object from a record reads it from an object as well, so that it needs nothing around it. Nobody else sees it.</summary>
        private Getter(Func<TRecord, TValue> read)
            : base(typeof(TValue).IsValueType ? record => Boxed(read(Unsafe.As<TRecord>(record))) : Unsafe.As<Func<object, object?>>(read)) => this.read = read;

        private static object? Boxed(TValue value) =>
            typeof(TValue) == typeof(long?) ? Unsafe.As<TValue, long?>(ref value) is { } whole ? AsObject(whole) : null
            : typeof(TValue) == typeof(decimal?) ? Unsafe.As<TValue, decimal?>(ref value) is { } number ? number : null
            : typeof(TValue) == typeof(LocalDate?) ? Unsafe.As<TValue, LocalDate?>(ref value) is { } day ? day : null
            : typeof(TValue) == typeof(PartialDate?) ? Unsafe.As<TValue, PartialDate?>(ref value) is { } date ? date : null
            : typeof(TValue) == typeof(bool?) ? Unsafe.As<TValue, bool?>(ref value) is { } answer ? (answer ? Yes : No) : null
            : value;

        public override Rational? Number(object record)
        {
            var value = Read(record);
            return typeof(TValue) == typeof(long?) ? OfLong(Unsafe.As<TValue, long?>(ref value))
                : typeof(TValue) == typeof(decimal?) ? OfDecimal(Unsafe.As<TValue, decimal?>(ref value))
                : typeof(TValue) == typeof(int?) ? OfLong(Unsafe.As<TValue, int?>(ref value))
                : typeof(TValue) == typeof(long) ? Rational.Of(Unsafe.As<TValue, long>(ref value))
                : typeof(TValue) == typeof(decimal) ? Rational.Of(Unsafe.As<TValue, decimal>(ref value))
                : typeof(TValue) == typeof(int) ? Rational.Of(Unsafe.As<TValue, int>(ref value))
                : null;
        }

        public override PartialDate? Date(object record)
        {
            var value = Read(record);
            return typeof(TValue) == typeof(LocalDate?) ? OfDay(Unsafe.As<TValue, LocalDate?>(ref value))
                : typeof(TValue) == typeof(LocalDate) ? OfDay(Unsafe.As<TValue, LocalDate>(ref value))
                : typeof(TValue) == typeof(PartialDate?) ? Unsafe.As<TValue, PartialDate?>(ref value)
                : typeof(TValue) == typeof(PartialDate) ? Unsafe.As<TValue, PartialDate>(ref value)
                : null;
        }

        public override string? Text(object record)
        {
            var value = Read(record);
            return typeof(TValue) == typeof(StateCode) ? Unsafe.As<TValue, StateCode>(ref value).Value
                : typeof(TValue) == typeof(StateCode?) ? Unsafe.As<TValue, StateCode?>(ref value)?.Value
                : typeof(TValue) == typeof(ConventionId) ? Unsafe.As<TValue, ConventionId>(ref value).Value
                : BoundField.Text(value);
        }

        public override bool? Answer(object record)
        {
            var value = Read(record);
            return typeof(TValue) == typeof(bool?) ? Unsafe.As<TValue, bool?>(ref value)
                : typeof(TValue) == typeof(bool) ? Unsafe.As<TValue, bool>(ref value)
                : null;
        }

        public override bool IsGiven(object record) => Read(record) is { } value && !(typeof(TValue) == typeof(object) && GivenValue.IsBlank(value));

        /// <summary>Conditions are bound to the types of the contract, so that nothing else is ever read from a field; a cast would cost as much as the reading.</summary>
        protected TValue Read(object record)
        {
            Debug.Assert(record is TRecord, "A field is read from a record that has it.");
            return read(Unsafe.As<TRecord>(record));
        }

        private static Rational? OfLong(long? value) => value is { } given ? Rational.Of(given) : null;

        private static Rational? OfDecimal(decimal? value) => value is { } given ? Rational.Of(given) : null;

        private static PartialDate? OfDay(LocalDate? value) => value is { Year: >= 1 } day ? new PartialDate(day) : null;
    }
}
