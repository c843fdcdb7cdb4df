using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>Shares of parties in the costs of each meeting, what they paid, and money for the support unit.</summary>
internal static class GeneratedFinance
{
    public static FinanceRecords Records(ConventionId convention, IReadOnlyList<StateCode> states, Func<StateCode, int, bool> isParty, Dice dice)
    {
        var assessments = GeneratedReports.PlanYears
            .SelectMany(year => states.Where(state => isParty(state, year) && dice.Chance(0.95)).Select(state => (Year: year, Row: Assessment(convention, state, year, dice))))
            .ToList();
        return new()
        {
            Assessments = [.. assessments.Select(one => one.Row)],
            Payments = [.. assessments.SelectMany(one => dice.Rows(2, () => Payment(one.Row, one.Year, dice)))],
            Arrears = [.. states.Where(_ => dice.Chance(0.1)).Select(state => new Arrears { State = state, Amount = dice.Area(), AsOf = dice.DayOf(GeneratedReports.LastYear) })],
            SupportUnitReceipts =
            [
                .. GeneratedReports.PlanYears.SelectMany(year => states.Where(_ => dice.Chance(0.15)).Select(state => new SupportUnitReceipt
                {
                    Donor = state,
                    ReceivedOn = dice.DayOf(year),
                    Amount = dice.Area(),
                    Currency = "USD",
                    Kind = dice.Code<ReceiptKind>(),
                })),
            ],
        };
    }

    private static Assessment Assessment(ConventionId convention, StateCode state, int year, Dice dice) => new()
    {
        State = state,
        MeetingId = GeneratedMeetings.MainId(convention, year),
        Amount = dice.Chance(0.95) ? dice.Below(4_000) : null,
        Currency = "USD",
        InvoicedOn = new LocalDate(year, 2, 1),
    };

    private static Payment Payment(Assessment share, int year, Dice dice) => new()
    {
        State = share.State,
        MeetingId = share.MeetingId,
        Amount = dice.Chance(0.5) ? share.Amount : dice.Number(),
        ValueDate = dice.Day(year, year + 1),
    };
}
