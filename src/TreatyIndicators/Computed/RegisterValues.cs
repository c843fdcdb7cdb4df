using System.Globalization;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The rows of the register that decide a question of membership or duty, so that populations too open into facts.</summary>
internal static class RegisterValues
{
    /// <summary>The rows of the State under test; none where a test asks for something else or for another State.</summary>
    public static IEnumerable<DecidingValue> Of(CallExpression call, string? state, Register register)
    {
        if (call.Arguments is not [NameExpression { Segments: [var subject] }, ..] || subject != Universe.States.Name || state is null)
        {
            return [];
        }

        return call.Function switch
        {
            "isParty" => [.. OrNone(Deposits(register, state), "deposits"), .. Withdrawals(register, state)],
            "entryIntoForce" or "initialReportDue" => OrNone(Deposits(register, state), "deposits"),
            "stockpileDutyOpen" or "stockpileDutyDone" => OrNone(Obligations(register, state, Duty.StockpileDestruction), "obligations"),
            "clearanceDutyOpen" or "clearanceDutyDone" => OrNone(Obligations(register, state, Duty.Clearance), "obligations"),
            "hasVictims" => OrNone(Obligations(register, state, Duty.VictimAssistance), "obligations"),
            "deadline" => OrNone(Deadlines(register, state), "deadlines"),
            _ => [],
        };
    }

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
