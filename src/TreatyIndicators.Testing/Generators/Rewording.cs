using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace TreatyIndicators.Testing;

/// <summary>Moves days inside the span in which nothing hangs on them, and adds to words.</summary>
internal static class Rewording
{
    /// <summary>Days, and the spans in which nothing hangs on them, wide enough apart from what the examples do. A day that lies elsewhere stays.</summary>
    private static readonly (string Path, LocalDate Earliest, LocalDate Latest)[] Days =
    [
        ("report.header.submittedOn", new(2026, 3, 26), new(2026, 4, 20)),
        ("report.retained.review.conductedOn", new(2025, 9, 15), new(2025, 12, 9)),
        ("report.landRelease.workPlan.updatedOn", new(2025, 10, 31), new(2025, 12, 10)),
        ("report.riskEducation.activities[0].date", new(2025, 1, 13), new(2025, 5, 13)),
        ("report.universalization.efforts[0].date", new(2025, 6, 1), new(2025, 9, 9)),
        ("report.cooperation.platform.lastMeetingOn", new(2025, 9, 5), new(2025, 11, 14)),
    ];

    private static readonly string[] Words =
    [
        "report.header.contactPoints[0].name",
        "report.riskEducation.challenges",
        "report.cooperation.challenges",
        "report.environment.measures[0]",
        "report.victimAssistance.services[0].account",
        "report.stockpile.stock[0].remarks",
    ];

    public static void Make(JsonObject world, int choice, int amount)
    {
        if (choice % 2 == 0)
        {
            var (path, earliest, latest) = Days[choice / 2 % Days.Length];
            var moved = earliest.PlusDays(Period.DaysBetween(earliest, latest) * amount / 100);
            Change(world, path, text => LocalDatePattern.Iso.Parse(text).Value is var day && earliest <= day && day <= latest ? LocalDatePattern.Iso.Format(moved) : text);
            return;
        }

        Change(world, Words[choice / 2 % Words.Length], text => string.Create(CultureInfo.InvariantCulture, $"{text}, note {amount}"));
    }

    private static void Change(JsonObject world, string path, Func<string, string> change)
    {
        if (EditPlace.TryFind(world, path)?.Value is JsonValue value)
        {
            EditPlace.Find(world, path).Put(JsonValue.Create(change(value.GetValue<string>())));
        }
    }
}
