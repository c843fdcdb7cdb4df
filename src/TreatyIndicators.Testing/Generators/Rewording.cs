using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace TreatyIndicators.Testing;

/// <summary>Moves days inside the span in which nothing hangs on them, and adds to words.</summary>
internal static class Rewording
{
    /// <summary>Days, and how far they may move: less than the steps of the examples.</summary>
    private static readonly (string Path, int Least, int Most)[] Days =
    [
        ("report.header.submittedOn", -20, 5),
        ("report.retained.review.conductedOn", -60, 60),
        ("report.landRelease.workPlan.updatedOn", -20, 20),
        ("report.riskEducation.activities[0].date", -30, 90),
        ("report.universalization.efforts[0].date", -90, 90),
        ("report.cooperation.platform.lastMeetingOn", -60, 30),
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
            var (path, least, most) = Days[choice / 2 % Days.Length];
            Change(world, path, text => LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(text).Value.PlusDays(least + ((most - least) * amount / 100))));
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
