using System.Globalization;
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

        var register = frame.Evidence.Catalogue.Register(frame.Convention);
        return call.Function switch
        {
            "met" when call.Arguments[0] is TextLiteral asked && IndicatorId.TryParse(asked.Value, out var indicator) => [Outcome(indicator, state, frame)],
            "retains" => [Retained(FrameFacts.RetentionTold(frame.ReportsOf(state), scope.Dates.Reference))],
            "isParty" => [.. OrNone(Deposits(register, state), "deposits"), .. Withdrawals(register, state)],
            "entryIntoForce" or "initialReportDue" => OrNone(Deposits(register, state), "deposits"),
            "stockpileDutyOpen" or "stockpileDutyDone" => OrNone(Obligations(register, state, Duty.StockpileDestruction), "obligations"),
            "clearanceDutyOpen" or "clearanceDutyDone" => OrNone(Obligations(register, state, Duty.Clearance), "obligations"),
            "hasVictims" => OrNone(Obligations(register, state, Duty.VictimAssistance), "obligations"),
            "isAffected" =>
            [
                .. OrNone(Deposits(register, state), "deposits"), .. Withdrawals(register, state),
                .. OrNone([.. Obligations(register, state, Duty.Clearance), .. Obligations(register, state, Duty.VictimAssistance)], "obligations"),
            ],
            "openDuties" => OrNone(Enum.GetValues<Duty>().SelectMany(duty => Obligations(register, state, duty)), "obligations"),
            "deadline" => OrNone(Deadlines(register, state), "deadlines"),
            _ => [],
        };
    }

    private static DecidingValue Outcome(IndicatorId indicator, string state, Frame frame) => new(indicator.Value, frame.IsMet(indicator.Value, state) switch
    {
        Truth.True => "met",
        Truth.False => "not met",
        _ => "unknown",
    }, null, []);

    private static DecidingValue Retained(StatePartyReport? report) => new(
        "retained.totals.quantity",
        report is { Retained: null } ? "not applicable" : report?.Retained?.Totals?.Quantity?.ToString(CultureInfo.InvariantCulture),
        report?.Header.ReportId,
        report is null ? [] : SectionLetters.Of(report.Header.Convention, "retained"));

    /// <summary>That the register has no row decides as well.</summary>
    private static IEnumerable<DecidingValue> OrNone(IEnumerable<DecidingValue> rows, string list) =>
        rows.DefaultIfEmpty(new DecidingValue($"register.{list}", null, null, []));

    private static IEnumerable<DecidingValue> Deposits(Register register, string state) =>
        Rows(register.Deposits, state, "deposits", "entryIntoForce", row => row.EntryIntoForce?.ToString());

    private static IEnumerable<DecidingValue> Withdrawals(Register register, string state) =>
        Rows(register.Withdrawals, state, "withdrawals", "effectiveOn", row => row.EffectiveOn.ToString());

    private static IEnumerable<DecidingValue> Deadlines(Register register, string state) =>
        Rows(register.Deadlines, state, "deadlines", "date", row => $"{row.Date?.ToString() ?? "unknown"} ({row.Duty}, {row.Basis})");

    private static IEnumerable<DecidingValue> Obligations(Register register, string state, Duty duty) =>
        Rows(register.Obligations, state, "obligations", null, row => row.Duty == duty ? Span(row) : null).Where(value => value.Value is not null);

    private static string Span(Obligation row) => row.To is { } end ? $"from {row.From}, fulfilled {end}" : $"from {row.From}, open";

    private static IEnumerable<DecidingValue> Rows<T>(ValueList<T> rows, string state, string list, string? field, Func<T, string?> show)
        where T : RegisterRow
    {
        for (var place = 0; place < rows.Count; place++)
        {
            if (rows[place].State.Value == state)
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"register.{list}[{place}]");
                yield return new(field is null ? path : $"{path}.{field}", show(rows[place]), null, []);
            }
        }
    }
}
