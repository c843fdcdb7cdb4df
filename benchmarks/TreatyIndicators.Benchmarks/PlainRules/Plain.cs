using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>Small helpers for rules written in C#. A fault is certain or it is not: what is absent is no fault.</summary>
internal static class Plain
{
    public static bool Present(string? text) => !string.IsNullOrWhiteSpace(text);

    public static bool Yes(Attestation? attestation) => attestation?.Answer?.Value == Answer.Yes;

    public static bool Answered(Attestation? attestation) => attestation?.Answer is { Value: not Answer.NotStated };

    /// <summary>Both are given and differ.</summary>
    public static bool Differ<T>(T? first, T? second)
        where T : struct, IEquatable<T> => first is { } one && second is { } other && !one.Equals(other);

    public static bool Differ(Int128? first, Int128? second) => first is { } one && second is { } other && one != other;

    public static bool Differ(string? first, string? second) => first is not null && second is not null && first != second;

    public static bool Differ<T>(Code<T>? first, Code<T>? second)
        where T : struct, Enum => first is not null && second is not null && first != second;

    /// <summary>The days cannot be the same, however they are known.</summary>
    public static bool Differ(PartialDate? first, PartialDate? second) => first?.Latest < second?.Earliest || second?.Latest < first?.Earliest;

    /// <summary>Both are given and the same.</summary>
    public static bool Same<T>(T? first, T? second)
        where T : struct, IEquatable<T> => first is { } one && second is { } other && one.Equals(other);

    public static bool Same(string? first, string? second) => first is not null && first == second;

    public static bool Same<T>(Code<T>? first, Code<T>? second)
        where T : struct, Enum => first is not null && first == second;

    /// <summary>The greater of two numbers; where one is absent, the other.</summary>
    public static long? Max(long? first, long? second) => first > second ? first : second ?? first;

    public static decimal Max(decimal? first, decimal second) => first > second ? first.Value : second;

    public static bool Within(LocalDate? day, ReportingPeriod period) => day >= period.From && day <= period.To;

    public static bool Outside(LocalDate? day, ReportingPeriod period) => day < period.From || day > period.To;

    /// <summary>Absent where no calendar has the day.</summary>
    public static LocalDate? AddMonths(LocalDate? day, int months) =>
        day is { } from && InCalendar(from.Year + (months / 12)) ? from.PlusMonths(months) : null;

    public static LocalDate? AddYears(LocalDate? day, int years) => AddMonths(day, 12 * years);

    public static LocalDate? Day(int year, int month, int day) => InCalendar(year) ? new LocalDate(year, month, day) : null;

    /// <summary>The day itself; absent where only the month or the year is known.</summary>
    public static LocalDate? Exact(PartialDate? date) => date is { IsExact: true } known ? known.Earliest : null;

    /// <summary>The sum of the values given; absent when there are rows and none gives one.</summary>
    public static Int128? Sum<T>(ValueList<T>? rows, Func<T, long?> value)
    {
        Int128 sum = 0;
        var given = rows is not { Count: > 0 };
        foreach (var row in rows is null ? default : rows.AsSpan())
        {
            if (value(row) is { } number)
            {
                sum += number;
                given = true;
            }
        }

        return given ? sum : null;
    }

    /// <summary>The sum over the rows that are kept.</summary>
    public static Int128? Sum<T>(ValueList<T>? rows, Func<T, bool> keep, Func<T, long?> value)
    {
        Int128 sum = 0;
        var (kept, given) = (false, false);
        foreach (var row in rows is null ? default : rows.AsSpan())
        {
            if (keep(row))
            {
                kept = true;
                given |= value(row) is not null;
                sum += value(row) ?? 0;
            }
        }

        return given || !kept ? sum : null;
    }

    public static decimal? Sum<T>(ValueList<T>? rows, Func<T, decimal?> value)
    {
        var sum = 0m;
        var given = rows is not { Count: > 0 };
        foreach (var row in rows is null ? default : rows.AsSpan())
        {
            if (value(row) is { } number)
            {
                sum += number;
                given = true;
            }
        }

        return given ? sum : null;
    }

    public static decimal? Sum<T>(ValueList<T>? rows, Func<T, bool> keep, Func<T, decimal?> value)
    {
        var sum = 0m;
        var (kept, given) = (false, false);
        foreach (var row in rows is null ? default : rows.AsSpan())
        {
            if (keep(row))
            {
                kept = true;
                given |= value(row) is not null;
                sum += value(row) ?? 0;
            }
        }

        return given || !kept ? sum : null;
    }

    public static bool Any<T>(ValueList<T>? rows, Func<T, bool> test)
    {
        foreach (var row in rows is null ? default : rows.AsSpan())
        {
            if (test(row))
            {
                return true;
            }
        }

        return false;
    }

    public static bool All<T>(ValueList<T>? rows, Func<T, bool> test)
    {
        foreach (var row in rows is null ? default : rows.AsSpan())
        {
            if (!test(row))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Holds<T>(ValueList<Code<T>> codes, T value)
        where T : struct, Enum
    {
        foreach (var code in codes.AsSpan())
        {
            if (EqualityComparer<T?>.Default.Equals(code?.Value, value))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Intersect(ValueList<string> first, ValueList<string> second)
    {
        foreach (var one in first.AsSpan())
        {
            foreach (var other in second.AsSpan())
            {
                if (one is not null && one == other)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool InCalendar(int year) => year is > 1 and < 9998;
}
