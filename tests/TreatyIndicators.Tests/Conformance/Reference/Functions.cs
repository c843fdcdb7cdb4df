using System.Text.Json.Nodes;

namespace ConformanceKit.Reference;

/// <summary>The functions of conditions. A function of an absent value is absent.</summary>
internal sealed class Functions(World world)
{
    public object? Call(Node.Call call, Scope scope, Conditions conditions)
    {
        object? Raw(int place) => conditions.Value(call.Arguments[place], scope);
        object? At(int place) => conditions.Single(call.Arguments[place], scope);
        return call.Function switch
        {
            "present" => Given(Raw(0), call.Arguments[0]),
            "empty" => Answers.Not(Given(Raw(0), call.Arguments[0])),
            "answered" => Raw(0) is Nothing ? Answer.Unknown : Answers.Of(At(0) is not null),
            "yes" => Raw(0) is Nothing ? Answer.Unknown : Answers.Of(At(0) is "Yes" or Answer.Yes),
            "splitBy" => SplitBy(Raw(0), [.. call.Arguments.Skip(1).Cast<Node.Path>().Select(path => path.Name)]),
            "updated" => Updated(Raw(0), ((Node.Path)call.Arguments[1]).Name),
            "met" => At(1) is string state ? world.Met((string)At(0)!, state) : Answer.Unknown,
            _ => OfValues(call.Function, [.. Enumerable.Range(0, call.Arguments.Count).Select(At)]),
        };
    }

    private static Answer Given(object? value, Node argument) => value switch
    {
        Nothing => Answer.Unknown,
        string text => Answers.Of(!string.IsNullOrWhiteSpace(text)),
        Rows rows => Answers.Of(rows.Values.Count > 0),
        Answer.Unknown when argument is not Node.Path => Answer.No,
        _ => Answers.Of(value is not null),
    };

    private static Answer SplitBy(object? list, IReadOnlyList<string> fields)
    {
        if (list is Nothing)
        {
            return Answer.Unknown;
        }

        var rows = Rows.Of(list).Values.OfType<JsonObject>().ToList();
        return Answers.Of(rows.Count > 0 && rows.TrueForAll(row => fields.All(field => row[field] is not null)));
    }

    private Answer Updated(object? report, string section) =>
        report is JsonObject row ? Answers.Of(world.Reports.Body(row, section) is not null) : Answer.Unknown;

    private object? OfValues(string function, object?[] values) => function switch
    {
        "isParty" or "clearanceDutyOpen" or "clearanceDutyDone" or "stockpileDutyOpen" or "stockpileDutyDone" or "hasVictims" or "retains" or "isAffected" =>
            values is [string state, { } day] && Exact(day) is { } on ? OfState(function, state, on) : Answer.Unknown,
        "isInteger" => values[0] is Fraction number ? Answers.Of(number.IsWhole) : Answer.Unknown,
        "conventionStart" => Day.Parse(world.Tables.ConventionStart(world.Evidence.Convention)),
        "min" or "max" when values.Any(value => value is Fraction) => Folds.Of(function, [.. values.OfType<object>()]),
        _ => values.All(value => value is not null) ? OfGiven(function, values!) : null,
    };

    private Answer OfState(string function, string state, DateOnly day)
    {
        Answer Open(string duty) => world.Register.IsOpen(state, duty, day, world.Question.AsOf);
        Answer Done(string duty) => world.Register.IsDone(state, duty, day, world.Question.AsOf);
        return function switch
        {
            "isParty" => world.Register.IsParty(state, day),
            "clearanceDutyOpen" => Open("Clearance"),
            "clearanceDutyDone" => Done("Clearance"),
            "stockpileDutyOpen" => Open("StockpileDestruction"),
            "stockpileDutyDone" => Done("StockpileDestruction"),
            "hasVictims" => Open("VictimAssistance"),
            "retains" => world.Reports.Retains(state, day),
            _ => world.Belongs("Affected", state, day),
        };
    }

    private object? OfGiven(string function, object[] values) => function switch
    {
        "abs" => Number(values[0]).CompareTo(Fraction.Of(0)) < 0 ? Fraction.Of(0) - Number(values[0]) : values[0],
        "min" or "max" => Folds.Of(function, values),
        "entryIntoForce" => world.Register.EntryIntoForce((string)values[0]),
        "initialReportDue" => world.Register.InitialReportDue((string)values[0]),
        "annualReportDue" => world.Register.AnnualReportDue((string)values[0], (int)Number(values[1]).Numerator),
        "deadline" => Exact(values[2]) is { } day ? world.Register.Deadline((string)values[0], (string)values[1], day) : null,
        "openDuties" => Exact(values[1]) is { } on ? OpenDuties((string)values[0], on) : null,
        "meetingStart" => Json.Day(Meeting(values[0]), "start"),
        "meetingYear" => Json.Day(Meeting(values[0]), "start") is { } start ? Fraction.Of(start.First.Year) : null,
        "meetingKind" => Json.Text(Meeting(values[0]), "kind"),
        "ccmTwoYearDate" => TwoYearDate((string)values[0]),
        _ => Dates.Of(function, values),
    };

    private static Fraction Number(object value) => (Fraction)value;

    private static DateOnly? Exact(object value) => Dates.Exact(value);

    private JsonObject? Meeting(object id) => world.Evidence.Calendar.FirstOrDefault(meeting => Json.Text(meeting, "id") == (string)id);

    /// <summary>Not known while it is doubtful of one of them whether it is open.</summary>
    private object OpenDuties(string state, DateOnly day)
    {
        var duties = new[] { "StockpileDestruction", "Clearance", "VictimAssistance" }
            .Select(duty => (Duty: duty, Open: world.Register.IsOpen(state, duty, day, world.Question.AsOf)))
            .ToList();
        return duties.Exists(one => one.Open == Answer.Unknown)
            ? Nothing.ToRead
            : new Rows([.. duties.Where(one => one.Open == Answer.Yes).Select(one => one.Duty)]);
    }

    /// <summary>The later of the start of the Eleventh Meeting and entry into force plus two years.</summary>
    private Day? TwoYearDate(string state)
    {
        var meeting = Json.Day(Meeting("CCM-11MSP"), "start");
        var entry = world.Register.EntryIntoForce(state);
        return meeting is { IsExact: true } && entry is { IsExact: true } ? Day.On(entry.First.AddYears(2) > meeting.First ? entry.First.AddYears(2) : meeting.First) : null;
    }
}
