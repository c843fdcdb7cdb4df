using System.Globalization;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What decides a question of membership, of duty or of another indicator, so that populations too open into facts.</summary>
internal static class RegisterValues
{
    /// <summary>What is known of the State under test; nothing where a test asks for something else or for another State.</summary>
    public static IEnumerable<DecidingValue> Of(CallExpression call, EvaluationScope scope, Frame frame)
    {
        var asksForSubject = call.Arguments.OfType<NameExpression>().Any(name => name.Segments is [var subject] && subject == Universe.States.Name);
        if (!asksForSubject || scope.State is not { } state)
        {
            return [];
        }

        return call.Function switch
        {
            "met" when call.Arguments[0] is TextLiteral asked && IndicatorId.TryParse(asked.Value, out var indicator) => [Outcome(indicator, state, frame)],
            "retains" => [Retained(frame.ReportsOf(state), scope.Dates.Reference)],
            "isParty" or "annualReportDue" => [.. OrNone(Deposits(frame, state), "deposits"), .. Withdrawals(frame, state)],
            "entryIntoForce" or "initialReportDue" or "ccmTwoYearDate" => OrNone(Deposits(frame, state), "deposits"),
            "hostilitiesEnded" => OrNone(Hostilities(frame, state), "hostilities"),
            "stockpileDutyOpen" or "stockpileDutyDone" => OrNone(Obligations(frame, state, Duty.StockpileDestruction), "obligations"),
            "clearanceDutyOpen" or "clearanceDutyDone" => OrNone(Obligations(frame, state, Duty.Clearance), "obligations"),
            "hasVictims" => OrNone(Obligations(frame, state, Duty.VictimAssistance), "obligations"),
            "isAffected" =>
            [
                .. OrNone(Deposits(frame, state), "deposits"), .. Withdrawals(frame, state),
                .. OrNone([.. Obligations(frame, state, Duty.Clearance), .. Obligations(frame, state, Duty.VictimAssistance)], "obligations"),
            ],
            "openDuties" => OrNone(Enum.GetValues<Duty>().SelectMany(duty => Obligations(frame, state, duty)), "obligations"),
            "deadline" => OrNone(Deadlines(frame, state), "deadlines"),
            _ => [],
        };
    }

    private static DecidingValue Outcome(IndicatorId indicator, string state, Frame frame) => new(indicator.Value, frame.IsMet(indicator.Value, state) switch
    {
        Truth.True => "met",
        Truth.False => "not met",
        _ => "unknown",
    }, null, []);

    private static DecidingValue Retained(ReportsOfState reports, LocalDate date)
    {
        var report = FrameFacts.RetentionTold(reports, date);
        return DecidingValue.In(
            report is null ? null : reports.SourceOf(report, "retained"),
            "retained.totals.quantity",
            report is { Retained: null } ? "not applicable" : report?.Retained?.Totals?.Quantity?.ToString(CultureInfo.InvariantCulture),
            report is null ? [] : SectionLetters.Of(report.Header.Convention, "retained"));
    }

    /// <summary>That the register has no row decides as well.</summary>
    private static IEnumerable<DecidingValue> OrNone(IEnumerable<DecidingValue> rows, string list) =>
        rows.DefaultIfEmpty(new DecidingValue($"register.{list}", null, null, []));

    private static IEnumerable<DecidingValue> Deposits(Frame frame, string state) =>
        Rows(frame, register => register.Deposits, state, "deposits", "entryIntoForce", row => row.EntryIntoForce?.ToString());

    private static IEnumerable<DecidingValue> Withdrawals(Frame frame, string state) =>
        Rows(frame, register => register.Withdrawals, state, "withdrawals", "effectiveOn", row => row.EffectiveOn.ToString());

    private static IEnumerable<DecidingValue> Hostilities(Frame frame, string state) =>
        Rows(frame, register => register.Hostilities ?? [], state, "hostilities", "endedOn", row => row.EndedOn.ToString());

    private static IEnumerable<DecidingValue> Deadlines(Frame frame, string state) =>
        Rows(frame, register => register.Deadlines, state, "deadlines", "date", row => $"{row.Date?.ToString() ?? "unknown"} ({row.Duty}, {row.Basis})");

    private static IEnumerable<DecidingValue> Obligations(Frame frame, string state, Duty duty) =>
        Rows(frame, register => register.Obligations, state, "obligations", null, row => row.Duty == duty ? Span(row) : null).Where(value => value.Value is not null);

    private static string Span(Obligation row) => row.To is { } end ? $"from {row.From}, fulfilled {end}" : $"from {row.From}, open";

    /// <summary>The rows that were known on the day of the frame, with their places in the whole register.</summary>
    private static IEnumerable<DecidingValue> Rows<T>(Frame frame, Func<Register, ValueList<T>> list, string state, string name, string? field, Func<T, string?> show)
        where T : RegisterRow
    {
        var membership = frame.States.Whole.Membership;
        foreach (var (place, row) in list(membership.Register).Index())
        {
            if (row.State.Value == state && membership.Known.Row(row, frame.Dates.AsOf) is { } known)
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"register.{name}[{place}]");
                yield return new(field is null ? path : $"{path}.{field}", show(known), null, []);
            }
        }
    }
}
