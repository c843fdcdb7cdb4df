using NodaTime;

namespace TreatyIndicators.Conditions;

/// <content>Functions of the register, of meetings, of reports and of other indicators.</content>
internal static partial class ConditionFunctions
{
    /// <param name="binder">The binder.</param>
    /// <param name="call">A State and a day.</param>
    /// <param name="ask">What is asked of the rows of the State on the day, as known by another day.</param>
    private static BoundCall.OfTruth OnDate(Binder binder, CallExpression call, Func<MembershipRecord, LocalDate, LocalDate, Truth> ask)
    {
        var (state, date) = (binder.Text(call.Arguments[0], ConditionType.State), binder.Date(call.Arguments[1]));
        return date is BoundConstant.OfDay { IsOfContext: true } context
            ? new(call, state.Reads | date.Reads, scope =>
                Member(state, scope) is { } member ? ask(member, context.Of(scope.Dates), scope.Dates.Knowledge) : Truth.Unknown)
            : new(call, state.Reads | date.Reads, scope =>
                Member(state, scope) is { } member && Exact(date, scope) is { } day ? ask(member, day, scope.Dates.Knowledge) : Truth.Unknown);
    }

    /// <summary>Party, and with areas still to be cleared or with victims: the wide sense of <em>affected</em>.</summary>
    private static Truth IsAffected(MembershipRecord member, LocalDate date, LocalDate known) => TruthLogic.And(
        member.IsParty(date),
        TruthLogic.Or(member.IsOpen(Duty.Clearance, date, known), member.IsOpen(Duty.VictimAssistance, date, known)));

    private static BoundCall.OfList OpenDuties(Binder binder, CallExpression call)
    {
        var (state, date) = (binder.Text(call.Arguments[0], ConditionType.State), binder.Date(call.Arguments[1]));
        return new(call, ConditionScope.Duty, state.Reads | date.Reads, scope =>
            Member(state, scope) is { } member && Exact(date, scope) is { } day ? OpenDuties(member, day, scope.Dates.Knowledge) : Rows.Missing);
    }

    private static readonly (Duty Duty, string Name)[] Duties = [.. Enum.GetValues<Duty>().Select(duty => (duty, duty.ToString()))];

    /// <summary>A set cannot hold what may or may not be in it: with a doubtful duty the whole set is not known.</summary>
    private static Rows OpenDuties(MembershipRecord member, LocalDate date, LocalDate known)
    {
        var open = new List<object?>();
        foreach (var (duty, name) in Duties)
        {
            switch (member.IsOpen(duty, date, known))
            {
                case Truth.True:
                    open.Add(name);
                    break;
                case Truth.Unknown:
                    return Rows.Missing;
            }
        }

        return Rows.Of(open);
    }

    internal static BoundCall.OfDate OfMember(Binder binder, CallExpression call, Func<MembershipRecord, PartialDate?> ask)
    {
        var state = binder.Text(call.Arguments[0], ConditionType.State);
        return new(call, state.Reads, scope => Member(state, scope) is { } member ? ask(member) : null);
    }

    /// <summary>The rows of a State in the register; those of the State under test are at hand.</summary>
    internal static MembershipRecord? Member(BoundText state, EvaluationScope scope) =>
        state is BoundConstant.OfState ? scope.Subject?.Member : state.Evaluate(scope) is { } code ? scope.Facts.Member(code) : null;

    private static BoundCall.OfTruth Retains(Binder binder, CallExpression call)
    {
        var (state, date) = (binder.Text(call.Arguments[0], ConditionType.State), binder.Date(call.Arguments[1]));
        return new(call, state.Reads | date.Reads, scope =>
            state.Evaluate(scope) is { } code && Exact(date, scope) is { } day ? scope.Facts.Retains(code, day, scope) : Truth.Unknown);
    }

    private static BoundCall.OfDate Deadline(Binder binder, CallExpression call)
    {
        var state = binder.Text(call.Arguments[0], ConditionType.State);
        var duty = binder.Text(call.Arguments[1], ConditionScope.Duty);
        var date = binder.Date(call.Arguments[2]);
        return new(call, state.Reads | date.Reads, scope =>
            Member(state, scope) is { } member && duty.Evaluate(scope) is { } name && Exact(date, scope) is { } day
                ? member.BindingDeadlineOn(Code<Duty>.Of(name).Value!.Value, day)?.Date
                : null);
    }

    /// <param name="binder">The binder.</param>
    /// <param name="call">A report and the name of a section.</param>
    /// <param name="ask">What is asked of the section of the report.</param>
    private static BoundExpression OfSection(Binder binder, CallExpression call, Func<object, ContractField, EvaluationScope, Truth> ask) =>
        binder.RecordArgument(call.Arguments[0]) is { } report && binder.Section(call.Arguments[1]) is { } section
            ? new BoundCall.OfTruth(call, report.Reads, scope => report.Evaluate(scope) is { } row ? ask(row, section, scope) : Truth.Unknown)
            : new BoundInvalid(call);

    private static BoundExpression OfRequest(Binder binder, CallExpression call, Func<RequestVersions, ExtensionRequest, bool> ask) =>
        binder.Bind(call.Arguments[0]) is BoundRecord row && row.Type.Equals(RecordRoots.RowsOf("extensions.requests"))
            ? new BoundCall.OfTruth(call, row.Reads | Reads.Records, scope => row.Evaluate(scope) is ExtensionRequest request && RequestVersions.Of(scope) is { } versions
                ? TruthLogic.Of(ask(versions, request))
                : Truth.Unknown)
            : WrongType(binder, call, "a row of extensions.requests");

    private static BoundExpression Met(Binder binder, CallExpression call)
    {
        var state = binder.Text(call.Arguments[1], ConditionType.State);
        return call.Arguments[0] is TextLiteral indicator && IndicatorId.TryParse(indicator.Value, out _)
            ? new BoundCall.OfTruth(call, state.Reads | Reads.OtherIndicator, scope => state.Evaluate(scope) is { } code ? scope.Facts.Met(indicator.Value, code) : Truth.Unknown)
            : WrongType(binder, call, $"the identifier of an indicator in quotation marks: {IndicatorId.Form}");
    }

    private static BoundCall.OfNumber MeetingYear(Binder binder, CallExpression call)
    {
        var meeting = binder.Text(call.Arguments[0], ConditionType.Text);
        return new(call, meeting.Reads, scope =>
            meeting.Evaluate(scope) is { } id && scope.Facts.MeetingStart(id) is { } start ? Rational.Of(start.Year) : null);
    }

    private static BoundCall.OfDate MeetingStart(Binder binder, CallExpression call)
    {
        var meeting = binder.Text(call.Arguments[0], ConditionType.Text);
        return new(call, meeting.Reads, scope => meeting.Evaluate(scope) is { } id ? scope.Facts.MeetingStart(id) : null);
    }

    private static BoundCall.OfText MeetingKind(Binder binder, CallExpression call)
    {
        var meeting = binder.Text(call.Arguments[0], ConditionType.Text);
        return new(call, ConditionScope.MeetingKinds, meeting.Reads, scope => meeting.Evaluate(scope) is { } id ? scope.Facts.MeetingKind(id) : null);
    }
}
