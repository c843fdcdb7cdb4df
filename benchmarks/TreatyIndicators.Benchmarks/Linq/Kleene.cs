using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>Small helpers for conditions written in C#. Their outcome is <see langword="null"/> when it is unknown; <c>&amp;</c>, <c>|</c> and <c>!</c> of <c>bool?</c> do the rest.</summary>
internal static class Kleene
{
    public static bool? Yes(this Attestation? attestation) => attestation.Stated() is { } answer ? answer == Answer.Yes : null;

    public static bool? No(this Attestation? attestation) => attestation.Stated() is { } answer ? answer == Answer.No : null;

    public static bool? YesOrPartly(this Attestation? attestation) => attestation.Stated() is { } answer ? answer is Answer.Yes or Answer.Partly : null;

    public static bool Says(this Attestation? attestation) => attestation.Stated() is not null;

    public static bool Says(this string? text) => !string.IsNullOrWhiteSpace(text);

    public static bool? NotAfter(this LocalDate? first, LocalDate? second) => first is { } before && second is { } after ? before <= after : null;

    public static bool? IsAbove(this long? number, long limit) => number is { } known ? known > limit : null;

    public static bool? Within(this LocalDate? day, LocalDate from, LocalDate to) => day is { } known ? from <= known && known <= to : null;

    public static bool? Is<T>(this Code<T>? code, T value)
        where T : struct, Enum => code is null ? null : EqualityComparer<T?>.Default.Equals(code.Value, value);

    public static bool? IsOneOf<T>(this Code<T>? code, T first, T second)
        where T : struct, Enum => code.Is(first) | code.Is(second);

    public static bool? Exists<T>(this IEnumerable<T>? rows, Func<T, bool?> test)
    {
        bool? outcome = false;
        foreach (var row in rows ?? [])
        {
            var one = test(row);
            if (one == true)
            {
                return true;
            }

            outcome = one is null ? null : outcome;
        }

        return outcome;
    }

    public static bool? ForAll<T>(this IEnumerable<T>? rows, Func<T, bool?> test) => !rows.Exists(row => !test(row));

    private static Answer? Stated(this Attestation? attestation) => attestation?.Answer?.Value is { } answer and not Answer.NotStated ? answer : null;
}
