using NodaTime;

namespace TreatyIndicators.Tests.Checked.Hostile;

/// <summary>Reports in which every value is the worst of its kind: absent, blank, absurd, at the end of the calendar, without end.</summary>
public sealed class HostileReportTests
{
    public static TheoryData<string, Func<Type, object?>> Values => new()
    {
        { "blanks", type => type == typeof(string) ? " \t " : null },
        { "nothing but empty records", _ => null },
        { "greatest", type => Number(type, long.MaxValue, decimal.MaxValue) },
        { "least", type => Number(type, long.MinValue, decimal.MinValue) },
        { "28 digits", type => Number(type, long.MaxValue - 1, 7.9228162514264337593543950335m) },
        { "off the earth", type => Number(type, -1, 100_000_000_000_000_000_000m) },
        { "smallest", type => Number(type, 0, 0.0000000000000000000000000001m) },
        { "first day", type => type == typeof(LocalDate) ? LocalDate.MinIsoValue : HostileValue.Usual(0)(type) },
        { "last day", type => type == typeof(LocalDate) ? LocalDate.MaxIsoValue : HostileValue.Usual(0)(type) },
        { "default day", type => type == typeof(LocalDate) ? default(LocalDate) : HostileValue.Usual(0)(type) },
        { "default codes", type => type == typeof(StateCode) ? default(StateCode) : HostileValue.Usual(0)(type) },
        { "half a character", type => type == typeof(string) ? "\uD83D@\uDE00:\uD800" : Code(type, "\uD800") },
        { "unlisted codes", type => Code(type, "Cnh") ?? HostileValue.Usual(0)(type) },
        { "long texts", type => type == typeof(string) ? LongText : null },
    };

    private static readonly string LongText = string.Concat(Enumerable.Repeat("born +12 3@a. ", 700));

    [Theory]
    [MemberData(nameof(Values))]
    public void Whatever_stands_in_every_field_is_checked(string name, Func<Type, object?> choose)
    {
        foreach (var (convention, rows) in new[] { (ConventionId.Apmbc, 1), (ConventionId.Ccm, 2), (ConventionId.Apmbc, 0) })
        {
            var report = (StatePartyReport)HostileValue.Made(typeof(StatePartyReport), choose, name == "long texts" ? Math.Min(rows, 1) : rows)!;
            var header = HostileCheck.Report(convention).Header;
            HostileCheck.Of(report with { Header = header with { Cover = report.Header.Cover, ContactPoints = report.Header.ContactPoints, Period = header.Period } });
        }
    }

    [Theory]
    [InlineData(-9998)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9999)]
    public void Periods_at_the_ends_of_the_calendar_are_checked(int year)
    {
        var report = (StatePartyReport)HostileValue.Usual(typeof(StatePartyReport));
        HostileCheck.Of(report with
        {
            Header = report.Header with { State = Reported.Reports.Xaa, Period = new() { From = new(year, 1, 1), To = new(year, 12, 31) }, SubmittedOn = new(year, 12, 31) },
        });
    }

    [Fact]
    public void A_text_of_a_megabyte_is_checked()
    {
        var text = new string('1', 1_000_000);
        HostileCheck.Of(HostileCheck.Report(ConventionId.Apmbc) with
        {
            VictimAssistance = new() { Services = [new() { Account = text }] },
            Stockpile = new() { Stock = [new() { MunitionType = text, LotNumbers = [text, text], Quantity = 1 }, new() { MunitionType = text }] },
            HazardousAreas = new() { Areas = [new() { Id = text, Region = text }, new() { Id = text + " " }] },
        });
    }

    [Fact]
    public void A_report_that_does_not_say_whose_it_is_gives_a_clear_error()
    {
        var report = HostileCheck.Report(ConventionId.Apmbc);

        var (headless, timeless) = (report with { Header = null! }, report with { Header = report.Header with { Period = null! } });

        Assert.StartsWith("The report has no header;", Assert.Throws<ArgumentException>(() => HostileCheck.Of(headless)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The report has no header.period;", Assert.Throws<ArgumentException>(() => HostileCheck.Of(timeless)).Message, StringComparison.Ordinal);
    }

    private static object? Number(Type type, long whole, decimal number) =>
        type == typeof(long) ? whole : type == typeof(int) ? (int)Math.Clamp(whole, int.MinValue, int.MaxValue) : type == typeof(decimal) ? number : HostileValue.Usual(0)(type);

    private static object? Code(Type type, string text) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Code<>) ? HostileValue.CodeOf(type, text) : null;
}
