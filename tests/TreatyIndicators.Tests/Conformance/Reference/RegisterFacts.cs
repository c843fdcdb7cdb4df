using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>What the register says of a State on a day, read row by row.</summary>
internal sealed class RegisterFacts(JsonObject register)
{
    /// <summary>Party from entry into force until the day before a withdrawal takes effect; the first withdrawal ends the first instrument.</summary>
    public Answer IsParty(string state, DateOnly day)
    {
        var withdrawals = Of("withdrawals", state).OrderBy(row => EndOf(row).First).ToList();
        return Deposits(state)
            .Select((deposit, place) => Answers.And(
                IsInForce(deposit, day),
                place < withdrawals.Count ? Answers.Not(NotAfter(EndOf(withdrawals[place]), day)) : Answer.Yes))
            .Aggregate(Answer.No, Answers.Or);
    }

    public Day? EntryIntoForce(string state) => Deposits(state).LastOrDefault() is { } last ? Json.Day(last, "entryIntoForce") : null;

    public Day? InitialReportDue(string state) => EntryIntoForce(state) is { IsExact: true } day ? Day.On(day.First.AddDays(180)) : null;

    /// <summary>30 April of the year, for a State whose initial report was due before that day.</summary>
    public Day? AnnualReportDue(string state, int year)
    {
        var due = new DateOnly(year, 4, 30);
        return InitialReportDue(state) is { } initial && initial.First < due ? Day.On(due) : null;
    }

    /// <summary>Open from its first day until the day before the one on which it was fulfilled, by the rows that were known.</summary>
    public Answer IsOpen(string state, string duty, DateOnly day, DateOnly knownBy) => Known(state, duty, knownBy)
        .Select(row => Answers.And(row.Known, Answers.And(NotAfter(Json.Day(row.Row, "from"), day), Answers.Not(Ended(row.Row, day, knownBy)))))
        .Aggregate(Answer.No, Answers.Or);

    /// <summary>Held, fulfilled, and not open again.</summary>
    public Answer IsDone(string state, string duty, DateOnly day, DateOnly knownBy) => Answers.And(
        Answers.Not(IsOpen(state, duty, day, knownBy)),
        Known(state, duty, knownBy).Select(row => Answers.And(row.Known, Ended(row.Row, day, knownBy))).Aggregate(Answer.No, Answers.Or));

    /// <summary>The deadline decided last on or before the day, else the original one; none where it ran out before a duty that came by the day.</summary>
    public Day? Deadline(string state, string duty, DateOnly day)
    {
        var row = Of("deadlines", state)
            .Where(row => Json.Text(row, "duty") == duty)
            .Where(row => Json.Text(row, "basis") == "Original" || NotAfter(Json.Day(row, "decidedOn"), day) == Answer.Yes)
            .MaxBy(row => Json.Day(row, "decidedOn")?.Last ?? DateOnly.MinValue);
        return row is not null && Json.Day(row, "date") is { } date && !Of("obligations", state).Any(duties => Json.Text(duties, "duty") == duty && IsLater(Json.Day(duties, "from")!))
            ? date
            : null;

        bool IsLater(Day from) => Day.Compare(">", from, Day.On(day)) != Answer.Yes && date.Last < from.First;
    }

    private static Answer IsInForce(JsonObject deposit, DateOnly day)
    {
        if (Json.Day(deposit, "entryIntoForce") is { } inForce)
        {
            return NotAfter(inForce, day);
        }

        // Without a day of entry into force only this is certain: nobody but a successor is bound before the deposit.
        var deposited = Json.Day(deposit, "depositedOn");
        return deposited is not null && Json.Text(deposit, "kind") != "Succession" && NotAfter(deposited, day) == Answer.No ? Answer.No : Answer.Unknown;
    }

    /// <summary>An end in a year of which no day is told may lie after the day of knowledge, and is then not known.</summary>
    private static Answer Ended(JsonObject obligation, DateOnly day, DateOnly knownBy) =>
        Json.Day(obligation, "to") is { } to ? Answers.And(NotAfter(to, day), NotAfter(to, knownBy)) : Answer.No;

    private static Answer NotAfter(Day? first, DateOnly day) => first is null ? Answer.Unknown : Day.Compare("<=", first, Day.On(day));

    /// <summary>Hostilities can put off the end of a membership.</summary>
    private static Day EndOf(JsonObject withdrawal)
    {
        var effective = Json.Day(withdrawal, "effectiveOn")!;
        return Json.Day(withdrawal, "deferredUntil") is { } deferred && deferred.Last > effective.Last ? deferred : effective;
    }

    private IEnumerable<(JsonObject Row, Answer Known)> Known(string state, string duty, DateOnly knownBy) => Of("obligations", state)
        .Where(row => Json.Text(row, "duty") == duty)
        .Select(row => (row, NotAfter(Json.Day(row, "knownOn"), knownBy)));

    private IEnumerable<JsonObject> Deposits(string state) => Of("deposits", state)
        .OrderBy(row => (Json.Day(row, "depositedOn") ?? Json.Day(row, "entryIntoForce"))?.First ?? DateOnly.MaxValue);

    private IEnumerable<JsonObject> Of(string list, string state) => Json.Objects(register[list]).Where(row => Json.Text(row, "state") == state);
}
