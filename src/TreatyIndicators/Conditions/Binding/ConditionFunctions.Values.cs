using NodaTime;

namespace TreatyIndicators.Conditions;

/// <content>Functions of numbers and days. A function of an absent value is absent.</content>
internal static partial class ConditionFunctions
{
    private static BoundCall.OfNumber Abs(Binder binder, CallExpression call)
    {
        var number = binder.Number(call.Arguments[0]);
        return new(call, number.Reads, scope => number.Evaluate(scope) is { } value ? value < default(Rational) ? -value : value : null);
    }

    /// <summary>Of numbers those that are absent are left out, so that <c>max(x, 0)</c> reads an absent <c>x</c> as zero.</summary>
    private static BoundCall.OfNumber Numbers(CallExpression call, BoundNumber[] arguments, bool least) => new(call, Joint(arguments), scope =>
    {
        Rational? found = null;
        foreach (var argument in arguments)
        {
            var value = argument.Evaluate(scope);
            scope.HasLeftOut |= value is null && argument is not BoundField.OfNumber;
            found = value is null || (found is { } other && (least ? other <= value : other >= value)) ? found : value;
        }

        return found;
    });

    /// <summary>The least or the greatest of single values, numbers or days.</summary>
    private static BoundExpression Extreme(Binder binder, CallExpression call, bool least)
    {
        var (first, others) = (binder.Bind(call.Arguments[0]), call.Arguments.Skip(1));
        return first is BoundDate day
            ? Days(call, [day, .. others.Select(binder.Date)], least)
            : Numbers(call, [binder.Number(call.Arguments[0], first), .. others.Select(binder.Number)], least);
    }

    private static BoundCall.OfDate Days(CallExpression call, List<BoundDate> arguments, bool least) => new(call, Joint(arguments), scope =>
    {
        var days = new PartialDate[arguments.Count];
        for (var place = 0; place < days.Length; place++)
        {
            if (arguments[place].Evaluate(scope) is not { } day)
            {
                return null;
            }

            days[place] = day;
        }

        return Extreme(days, least);
    });

    /// <summary>Absent where days are known so roughly that any of several may be the one.</summary>
    internal static PartialDate? Extreme(ReadOnlySpan<PartialDate> days, bool least)
    {
        var found = days[0];
        foreach (var day in days)
        {
            found = (least ? day.Latest < found.Latest : day.Earliest > found.Earliest) ? day : found;
        }

        foreach (var day in days)
        {
            if (day != found && (least ? found.Latest > day.Earliest : day.Latest > found.Earliest))
            {
                return null;
            }
        }

        return found;
    }

    private static BoundCall.OfTruth IsInteger(Binder binder, CallExpression call)
    {
        var number = binder.Number(call.Arguments[0]);
        var path = (number as BoundField.OfNumber)?.Path;
        return new(call, number.Reads, scope => path?.Read(scope, out _) is long or int ? Truth.True : TruthLogic.Of(number.Evaluate(scope)?.IsInteger));
    }

    private static BoundCall.OfDate DateOf(Binder binder, CallExpression call)
    {
        var parts = call.Arguments.Select(binder.Number).ToList();
        return new(call, Joint(parts), scope => Day(Whole(parts[0], scope), Whole(parts[1], scope), Whole(parts[2], scope)));
    }

    /// <summary>A day that no calendar has, such as 30 February, is absent.</summary>
    private static LocalDate? Day(int? year, int? month, int? day) =>
        year is >= 1 and <= 9999 and var y && month is >= 1 and <= 12 and var m && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(y, m)
            ? new LocalDate(y, m, day.Value)
            : null;

    private static BoundCall.OfNumber YearOf(Binder binder, CallExpression call)
    {
        var date = binder.Date(call.Arguments[0]);
        return new(call, date.Reads, scope => date.Evaluate(scope) is { } day ? Rational.Of(day.Year) : null);
    }

    private static BoundCall.OfNumber DaysBetween(Binder binder, CallExpression call)
    {
        var (from, to) = (binder.Date(call.Arguments[0]), binder.Date(call.Arguments[1]));
        return new(call, from.Reads | to.Reads, scope =>
            Exact(from, scope) is { } first && Exact(to, scope) is { } last ? Rational.Of(Period.DaysBetween(first, last)) : null);
    }

    private static BoundCall.OfDate Shift(Binder binder, CallExpression call, int perYear, Func<LocalDate, int, LocalDate> shift)
    {
        var (date, amount) = (binder.Date(call.Arguments[0]), binder.Number(call.Arguments[1]));
        return new(call, date.Reads | amount.Reads, scope =>
            Exact(date, scope) is { } day && Whole(amount, scope) is { } by && StaysInCalendar(day.Year, (by / perYear) + Math.Sign(by))
                ? shift(day, by)
                : null);
    }

    private static bool StaysInCalendar(int year, int by) => year + (long)by is > 0 and < 9999;

    /// <summary>A day that is known only by its month or year cannot be reckoned with.</summary>
    internal static LocalDate? Exact(BoundDate date, EvaluationScope scope) =>
        date.Evaluate(scope) is { IsExact: true } day ? day.Earliest : null;

    internal static int? Whole(BoundNumber number, EvaluationScope scope) =>
        number.Evaluate(scope) is { IsInteger: true } value && value <= Rational.Of(int.MaxValue) && value >= Rational.Of(-int.MaxValue)
            ? (int)value.Numerator
            : null;

    private static Reads Joint(IEnumerable<BoundExpression> arguments) =>
        arguments.Aggregate(Reads.None, (reads, argument) => reads | argument.Reads);
}
