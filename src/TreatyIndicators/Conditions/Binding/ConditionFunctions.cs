using NodaTime;

namespace TreatyIndicators.Conditions;

/// <summary>The functions of the language.</summary>
internal static partial class ConditionFunctions
{
    /// <summary>The functions by name.</summary>
    public static IReadOnlyDictionary<string, ConditionFunction> Table { get; } = new Dictionary<string, ConditionFunction>([.. DateFunctions.All, .. FormFunctions.All, .. EarlierFunctions.All, .. TextFunctions.All, .. WalkFunctions.All, .. ShapeFunctions.All], StringComparer.Ordinal)
    {
        ["present"] = new("any value", 1, 1, (binder, call) => Presence(binder, call, negated: false)),
        ["empty"] = new("any value", 1, 1, (binder, call) => Presence(binder, call, negated: true)),
        ["answered"] = new("attestation", 1, 1, Answered),
        ["yes"] = new("attestation or truth value", 1, 1, Yes),
        ["splitBy"] = new("list, field, ...", 2, 16, SplitBy),
        ["abs"] = new("number", 1, 1, Abs),
        ["min"] = new("number, number, ... or day, day, ...", 2, 16, (binder, call) => Extreme(binder, call, least: true)),
        ["max"] = new("number, number, ... or day, day, ...", 2, 16, (binder, call) => Extreme(binder, call, least: false)),
        ["isInteger"] = new("number", 1, 1, IsInteger),
        ["date"] = new("year, month, day", 3, 3, DateOf),
        ["year"] = new("day", 1, 1, YearOf),
        ["addDays"] = new("day, number", 2, 2, (binder, call) => Shift(binder, call, 365, (date, days) => date.PlusDays(days))),
        ["addMonths"] = new("day, number", 2, 2, (binder, call) => Shift(binder, call, 12, (date, months) => date.PlusMonths(months))),
        ["addYears"] = new("day, number", 2, 2, (binder, call) => Shift(binder, call, 1, (date, years) => date.PlusYears(years))),
        ["days"] = new("day, day", 2, 2, DaysBetween),
        ["conventionStart"] = new(string.Empty, 0, 0, (_, call) => new BoundCall.OfDate(call, Reads.None, scope => scope.Facts.ConventionStart())),
        ["isParty"] = new("State, day", 2, 2, (binder, call) => OnDate(binder, call, (member, date, _) => member.IsParty(date))),
        ["entryIntoForce"] = new("State", 1, 1, (binder, call) => OfMember(binder, call, member => member.EntryIntoForce)),
        ["initialReportDue"] = new("State", 1, 1, (binder, call) => OfMember(binder, call, member => member.InitialReportDue is { } due ? new PartialDate(due) : (PartialDate?)null)),
        ["stockpileDutyOpen"] = new("State, day", 2, 2, (binder, call) => OnDate(binder, call, (member, date, known) => member.IsOpen(Duty.StockpileDestruction, date, known))),
        ["clearanceDutyOpen"] = new("State, day", 2, 2, (binder, call) => OnDate(binder, call, (member, date, known) => member.IsOpen(Duty.Clearance, date, known))),
        ["stockpileDutyDone"] = new("State, day", 2, 2, (binder, call) => OnDate(binder, call, (member, date, known) => member.HasEnded(Duty.StockpileDestruction, date, known))),
        ["clearanceDutyDone"] = new("State, day", 2, 2, (binder, call) => OnDate(binder, call, (member, date, known) => member.HasEnded(Duty.Clearance, date, known))),
        ["hasVictims"] = new("State, day", 2, 2, (binder, call) => OnDate(binder, call, (member, date, known) => member.IsOpen(Duty.VictimAssistance, date, known))),
        ["isAffected"] = new("State, day", 2, 2, (binder, call) => OnDate(binder, call, IsAffected)),
        ["openDuties"] = new("State, day", 2, 2, OpenDuties),
        ["retains"] = new("State, day", 2, 2, Retains),
        ["deadline"] = new("State, Duty, day", 3, 3, Deadline),
        ["updated"] = new("report, section", 2, 2, (binder, call) => OfSection(binder, call, (report, section, scope) => scope.Facts.Updated(report, section, scope))),
        ["isReplaced"] = new("report, section", 2, 2, (binder, call) => OfSection(binder, call, (report, section, scope) => scope.Facts.IsReplaced(report, section, scope)), ConditionUser.RulesOnReports),
        ["isFirstVersion"] = new("row of extensions.requests", 1, 1, (binder, call) => OfRequest(binder, call, (versions, request) => versions.IsFirst(request))),
        ["isLastVersion"] = new("row of extensions.requests", 1, 1, (binder, call) => OfRequest(binder, call, (versions, request) => versions.IsLast(request))),
        ["met"] = new("\"indicator\", State", 2, 2, Met, ConditionUser.Plans),
        ["meetingYear"] = new("meeting", 1, 1, MeetingYear),
        ["meetingStart"] = new("meeting", 1, 1, MeetingStart),
        ["meetingKind"] = new("meeting", 1, 1, MeetingKind),
    };

    private static BoundExpression Presence(Binder binder, CallExpression call, bool negated)
    {
        var argument = call.Arguments[0];
        if (binder.Presence(argument, out var reads) is not { } given)
        {
            binder.Report(BinderErrors.WrongType(binder.PositionOf(argument), $"\"{argument}\"", "a field, a list or a value"));
            return new BoundInvalid(call);
        }

        return new BoundCall.OfTruth(call, reads, negated ? scope => TruthLogic.Not(given(scope)) : given);
    }

    private static BoundExpression Answered(Binder binder, CallExpression call) =>
        binder.Bind(call.Arguments[0]) is BoundAttestation attestation
            ? new BoundCall.OfTruth(call, attestation.Reads, scope => Says(attestation, scope, null))
            : WrongType(binder, call, "an attestation");

    private static BoundExpression Yes(Binder binder, CallExpression call)
    {
        switch (binder.Bind(call.Arguments[0]))
        {
            case BoundAttestation attestation:
                var yes = attestation.Listed(nameof(Answer.Yes));
                return new BoundCall.OfTruth(call, attestation.Reads, scope => Says(attestation, scope, yes));
            case BoundField.OfTruth field:
                return new BoundCall.OfTruth(call, field.Reads, scope => field.Path.Read(scope, out var missing) is true ? Truth.True : missing ? Truth.Unknown : Truth.False);
            default:
                return WrongType(binder, call, "an attestation or a truth value");
        }
    }

    /// <summary>Whether an attestation states an answer, or any where none is given; unknown when there is nothing to read it from.</summary>
    private static Truth Says(BoundAttestation attestation, EvaluationScope scope, object? answer)
    {
        var stated = attestation.AnswerOf(attestation.Path.Read(scope, out var missing));
        return missing ? Truth.Unknown : TruthLogic.Of(answer is null ? stated is not null : ReferenceEquals(stated, answer));
    }

    private static BoundExpression SplitBy(Binder binder, CallExpression call)
    {
        if (binder.ListArgument(call.Arguments[0]) is not { Member: RecordType row } list)
        {
            return WrongType(binder, call, "a list of rows");
        }

        var members = new List<Func<object, object?>>();
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (argument is NameExpression { Segments: [var name] } && row.Find(name) is { } field)
            {
                members.Add(field.Read);
                continue;
            }

            var nearest = NearestWord.Of(argument.ToString(), row.FieldNames);
            binder.Report(BinderErrors.UnknownField(binder.PositionOf(argument), argument.ToString(), row, nearest));
        }

        return new BoundCall.OfTruth(call, list.Reads, scope => list.Evaluate(scope) is { IsMissing: false } rows ? TruthLogic.Of(rows.Count > 0 && AllGive(members, rows)) : Truth.Unknown);
    }

    private static bool AllGive(List<Func<object, object?>> members, Rows rows)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            foreach (var read in members)
            {
                if (rows[index] is not { } row || read(row) is null)
                {
                    return false;
                }
            }
        }

        return true;
    }

    internal static BoundInvalid WrongType(Binder binder, CallExpression call, string expected)
    {
        binder.Report(BinderErrors.WrongType(binder.PositionOf(call.Arguments[0]), $"\"{call.Arguments[0]}\"", expected));
        return new(call);
    }
}
