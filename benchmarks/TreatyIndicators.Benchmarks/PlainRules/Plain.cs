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

    /// <summary>Given, and not what the sum can be.</summary>
    public static bool Differ(decimal? number, Possible sum) => sum.CannotBe(number);

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

    /// <summary>Absent where the day is not told.</summary>
    public static bool? IsWithin(LocalDate? day, ReportingPeriod period) => day is null ? null : Within(day, period);

    public static bool Outside(LocalDate? day, ReportingPeriod period) => day < period.From || day > period.To;

    /// <summary>Absent where no calendar has the day.</summary>
    public static LocalDate? AddMonths(LocalDate? day, int months) =>
        day is { } from && InCalendar(from.Year + (months / 12)) ? from.PlusMonths(months) : null;

    public static LocalDate? AddYears(LocalDate? day, int years) => AddMonths(day, 12 * years);

    public static LocalDate? Day(int year, int month, int day) => InCalendar(year) ? new LocalDate(year, month, day) : null;

    /// <summary>The day itself; absent where only the month or the year is known.</summary>
    public static LocalDate? Exact(PartialDate? date) => date is { IsExact: true } known ? known.Earliest : null;

    /// <summary>A code is a value of its list; absent: no code is given.</summary>
    public static bool? Is<T>(Code<T>? code, T value)
        where T : struct, Enum => code is null ? null : EqualityComparer<T?>.Default.Equals(code.Value, value);

    /// <summary>What the sum of a list can be: values that are absent leave it open upwards.</summary>
    public static Possible Sum<T>(ValueList<T>? rows, Func<T, decimal?> value)
    {
        var (sum, isOpen) = (0m, false);
        foreach (var row in rows is null ? default : rows.AsSpan())
        {
            var number = value(row);
            sum += number ?? 0;
            isOpen |= number is null;
        }

        return new(sum, sum, false, isOpen);
    }

    /// <summary>The same of numbers that may be below zero.</summary>
    public static Possible SumOfSigned<T>(ValueList<T>? rows, Func<T, decimal?> value)
    {
        var sum = Sum(rows, value);
        return sum with { NoLeast = sum.NoMost };
    }

    /// <summary>What the sum of the rows that are kept can be; of a row that does not tell whether it is one of them, both is possible.</summary>
    public static Possible Sum<T>(ValueList<T>? rows, Func<T, bool?> keep, Func<T, decimal?> value)
    {
        var sum = Possible.Of(0);
        foreach (var row in rows is null ? default : rows.AsSpan())
        {
            var kept = keep(row);
            if (kept != false)
            {
                var part = Possible.Of(value(row));
                sum += kept == true ? part : part.OrNothing();
            }
        }

        return sum;
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
