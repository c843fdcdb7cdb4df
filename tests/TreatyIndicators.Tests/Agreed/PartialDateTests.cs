using NodaTime;

namespace TreatyIndicators.Tests.Agreed;

public class PartialDateTests
{
    private static readonly string[] Texts = ["2024", "2024-02", "2023-02", "2024-02-29", "2023-12", "2023-12-31", "0001", "9999"];

    [Theory]
    [InlineData("2013", "2013-01-01", "2013-12-31", false)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", false)]
    [InlineData("2026-09", "2026-09-01", "2026-09-30", false)]
    [InlineData("2025-04-30", "2025-04-30", "2025-04-30", true)]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", false)]
    public void Text_says_how_much_is_known(string text, string earliest, string latest, bool exact)
    {
        var date = Fictitious.Date(text);

        Assert.Equal(Fictitious.Day(earliest), date.Earliest);
        Assert.Equal(Fictitious.Day(latest), date.Latest);
        Assert.Equal(exact, date.IsExact);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("13")]
    [InlineData("0000")]
    [InlineData("0000-01")]
    [InlineData("+201")]
    [InlineData("-201")]
    [InlineData("2025-13")]
    [InlineData("2025-1-1")]
    [InlineData("2025-02-29")]
    [InlineData("2025-04-3 ")]
    [InlineData("2025/04/30")]
    [InlineData("２０２５")]
    public void Other_texts_are_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Parts_that_are_not_known_are_absent()
    {
        Assert.Equal((2025, null, null), Parts(new PartialDate(2025)));
        Assert.Equal((2025, 4, null), Parts(new PartialDate(2025, 4)));
        Assert.Equal((2025, 4, 30), Parts(new LocalDate(2025, 4, 30)));

        static (int Year, int? Month, int? Day) Parts(PartialDate date) => (date.Year, date.Month, date.Day);
    }

    [Fact]
    public void Same_first_day_known_less_exactly_is_another_date()
    {
        Assert.NotEqual(new PartialDate(2025), new PartialDate(2025, 1));
        Assert.NotEqual(new PartialDate(2025, 1), new PartialDate(new LocalDate(2025, 1, 1)));
        Assert.Equal(new PartialDate(2025, 1), Fictitious.Date("2025-01"));
    }

    [Fact]
    public void Default_is_the_year_1() => Assert.Equal(new PartialDate(1), default);

    [Fact]
    public void Years_outside_1_to_9999_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(10000, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(new LocalDate(-1, 1, 1)));
    }

    [Fact]
    public void Comparison_holds_when_it_holds_for_every_day_the_date_may_stand_for()
    {
        foreach (var date in Texts.Select(Fictitious.Date))
        {
            foreach (var day in DaysAround(date))
            {
                Assert.Equal(Judge(date, candidate => candidate < day), date.IsBefore(day));
                Assert.Equal(Judge(date, candidate => candidate <= day), date.IsOnOrBefore(day));
                Assert.Equal(Judge(date, candidate => candidate > day), date.IsAfter(day));
                Assert.Equal(Judge(date, candidate => candidate >= day), date.IsOnOrAfter(day));
            }
        }
    }

    private static IEnumerable<LocalDate> DaysAround(PartialDate date) =>
        from end in new[] { date.Earliest, date.Latest }
        from offset in new[] { -1, 0, 1 }
        where end.Year is > 1 and < 9999 || offset == 0
        select end.PlusDays(offset);

    private static Truth Judge(PartialDate date, Func<LocalDate, bool> holds)
    {
        var days = Enumerable.Range(0, Period.DaysBetween(date.Earliest, date.Latest) + 1).Select(offset => holds(date.Earliest.PlusDays(offset))).ToArray();
        return days.All(day => day) ? Truth.True : days.Any(day => day) ? Truth.Unknown : Truth.False;
    }
}
