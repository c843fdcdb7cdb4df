using System.Globalization;
using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>How a language writes days.</summary>
/// <param name="Day">A day; the places are <c>{day}</c>, <c>{month}</c> and <c>{year}</c>.</param>
/// <param name="Month">A month of a year.</param>
/// <param name="Year">A year.</param>
/// <param name="Months">The names of the twelve months.</param>
internal sealed record DateStyle(string Day, string Month, string Year, ValueList<string> Months)
{
    public string Of(LocalDate day) => Of(Day, day.Year, day.Month, day.Day);

    public string Of(PartialDate date) => Of(date.Day is not null ? Day : date.Month is not null ? Month : Year, date.Year, date.Month, date.Day);

    private string Of(string template, int year, int? month, int? day) => TextTemplate.Fill(
        template,
        ("year", Number(year)),
        ("month", month is { } number ? Months[number - 1] : string.Empty),
        ("day", day is { } digits ? Number(digits) : string.Empty));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
