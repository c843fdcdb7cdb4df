using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures.Cases;

/// <summary>Who helped, who was helped, and who paid for the support unit.</summary>
internal static class CooperationFigures
{
    private const string Donors = "SRAAP-9.2";

    public static IEnumerable<PublishedCase> All => [Individualised(), Contributors(), Pledges(), ContributionsTable(), Support()];

    private static PublishedCase Individualised()
    {
        var figure = PublishedFigure.Read("apmbc-individualised-2025");
        var day = Day(figure.AsOf);
        var others = figure.PopulationCount - figure.Numerator.Count;
        var world = World.ShippedMembership(ConventionId.Apmbc).WithUnnamedParties(others).WithDuty(Duty.Clearance, [.. figure.Numerator, .. World.States(others)]) with
        {
            Records = new() { IndividualisedApproach = new() { Meetings = figure.Numerator.Select(state => new IndividualisedMeeting { State = state, HeldOn = Day("2025-06-30") }).ToValueList() } },
        };
        var result = world.Indicator("SRAAP-38.3", day);
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfStates("used the individualised approach", "SRAAP-38.3", figure.Numerator, result.Met),
            Comparison.Of("affected States Parties", "population Affected", figure.PopulationCount, world.Population("Affected", day).Count),
            Comparison.OfShare("used it, per cent", result, figure.OtherValues.GetProperty("percent_computed").GetDecimal(), 2))
            with
            { Note = "The other 30 affected States Parties are not named: fictitious. The per cent is computed from two sources, not printed. The days of the sessions are not published; 30 June 2025 is taken." };
    }

    private static PublishedCase Contributors()
    {
        var figure = PublishedFigure.Read("apmbc-isu-contributors-2015");
        var day = Day("2015-12-31");
        var result = Receipts(figure.Numerator, "2015-06-30").Indicator(Donors, day);
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfStates("gave to the support unit", Donors, figure.Numerator, result.Met),
            Comparison.OfStates("States Parties", Donors, figure.Population, result.Met.Concat(result.NotMet)),
            Comparison.OfShare("gave, per cent", result, figure.OtherValues.GetProperty("percent_computed").GetDecimal(), 1))
            with
            { Note = "The per cent is computed, not printed. Only the amount of Japan is published." };
    }

    private static PublishedCase Pledges()
    {
        var figure = PublishedFigure.Read("apmbc-pledging-2nd");
        var result = Receipts(figure.Numerator, figure.AsOf).Indicator(Donors, Day("2017-12-31"));
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfStates("pledged to the support unit", Donors, figure.Numerator, result.Met, Comparison.FractionOf(result)),
            Comparison.Of("delegations: 36 States Parties, 2 States not party, 9 organizations", "arithmetic", figure.PopulationCount, 36 + 2 + 9))
            with
            { Note = "The indicator counts receipts; each pledge is taken as received on the day." };
    }

    private static PublishedCase ContributionsTable()
    {
        var table = PublishedTable.Load("isu-contributions-2004-2005.csv");
        var receipts = table.Rows.SelectMany(row => new[] { (2004, row.Number("chf_2004")), (2005, row.Number("chf_2005")) }
            .Select(paid => new SupportUnitReceipt { Donor = row.State, ReceivedOn = new(paid.Item1, 12, 31), Amount = paid.Item2, Currency = "CHF", Kind = ReceiptKind.Voluntary })).ToList();
        const string Missing = "The copy lacks rows, and seven of its rows do not say which year they belong to: what is left cannot make the total.";
        return PublishedCase.Of(
            table,
            "2004, 2005",
            Donors,
            FigureKind.AsNumbers,
            Comparison.Of("Swiss francs, 2004, six donors", "finance.supportUnitReceipts", table.Totals.Single().Number("chf_2004"), Year(2004)).Differs("−271,761", Missing),
            Comparison.Of("Swiss francs, 2005, six donors", "finance.supportUnitReceipts", table.Totals.Single().Number("chf_2005"), Year(2005)).Differs("−243,263", Missing));

        decimal Year(int year) => receipts.Where(receipt => receipt.ReceivedOn!.Value.Year == year).Sum(receipt => receipt.Amount!.Value);
    }

    private static PublishedCase Support()
    {
        var figure = PublishedFigure.Read("apmbc-support-2019");
        var (donors, recipients) = (World.States(figure.NumeratorCount), World.States(figure.Other("recipient_states_parties"), after: figure.NumeratorCount));
        var world = World.Fictitious(ConventionId.Apmbc, donors.Count + recipients.Count) with { Records = new() { Statements = [] } };
        var (clearance, victims) = (Million("clearance_and_risk_education_usd_million"), Million("victim_assistance_usd_million"));
        var reports = donors.Select((donor, place) => world.Report(donor, 2019) with
        {
            Cooperation = new()
            {
                Provided =
                [
                    .. recipients.Where((_, number) => number % donors.Count == place).Select(recipient => new AssistanceProvided { RecipientState = recipient, Duty = Duty.Clearance, Amount = place == 0 && recipient == recipients[0] ? clearance : 0 }),
                    .. place == 0 ? new[] { new AssistanceProvided { RecipientState = recipients[0], Duty = Duty.VictimAssistance, Amount = victims } } : [],
                ],
            },
        }).ToList();
        var given = reports.SelectMany(report => report.Cooperation!.Provided).ToList();
        var total = Rational.Of(Million("usd_million"));
        var result = world.WithReports(reports).Evaluate(new(2020, Day("2020-11-30")))[new("SRAAP-40.1")];
        return PublishedCase.Of(
            figure,
            FigureKind.AsNumbers,
            [
                Comparison.Of("States Parties that gave support", "SRAAP-40.1", figure.NumeratorCount, result.Met.Count, Comparison.FractionOf(result)),
                Comparison.Of("States Parties that received it", "cooperation.provided", figure.Other("recipient_states_parties"), given.Select(row => row.RecipientState).Distinct().Count()),
                Comparison.Of("for clearance, per cent", "cooperation.provided", figure.Other("clearance_percent"), Share(Duty.Clearance)),
                Comparison.Of("for victims, per cent", "cooperation.provided", figure.Other("victim_assistance_percent"), Share(Duty.VictimAssistance)),
                .. OtherYears(figure),
            ])
            with
            { Note = "Fictitious States; the amounts of the single donors are not published." };

        decimal Million(string member) => figure.OtherValues.GetProperty(member).GetDecimal() * 1_000_000;

        decimal Share(Duty duty) => (Rational.Of(100) * Rational.Of(given.Where(row => row.Duty?.Value == duty).Sum(row => row.Amount!.Value)) / total).Round(0);
    }

    private static IEnumerable<Comparison> OtherYears(PublishedFigure figure)
    {
        var years = figure.Root.GetProperty("other_years").EnumerateArray().ToList();
        return
        [
            Percent(0, "top5_percent", "top5_donors", "international"),
            Percent(0, "recipients_percent", "top5_recipients", "international"),
            Percent(0, "va_percent", "victim_assistance", "international"),
            Percent(1, "international_percent", "international", "total"),
            Comparison.Of("million dollars, 2009: international and national", "arithmetic", Of(2, "total"), Of(2, "international") + Of(2, "national")),
            Comparison.Of("change of international support, 2017 on 2016, per cent", "arithmetic", Of(1, "change_percent"), Ratio(Of(1, "international") - Of(1, "international_2016"), Of(1, "international_2016"))),
            Comparison.Of("increase of all support, 2017, per cent", "arithmetic", Of(1, "increase_percent"), Ratio(Of(1, "increase"), Of(1, "total") - Of(1, "increase"))),
        ];

        decimal Of(int place, string member) => years[place].GetProperty(member).GetDecimal();

        Comparison Percent(int place, string printed, string part, string whole) =>
            Comparison.Of($"{part} of {whole}, {Of(place, "year")}, per cent".Replace('_', ' '), "arithmetic", Of(place, printed), Ratio(Of(place, part), Of(place, whole)));

        static decimal Ratio(decimal part, decimal whole) => (Rational.Of(100) * Rational.Of(part) / Rational.Of(whole)).Round(0);
    }

    private static World Receipts(IEnumerable<StateCode> donors, string receivedOn) => World.Shipped(ConventionId.Apmbc) with
    {
        Records = new()
        {
            Finance = new() { SupportUnitReceipts = donors.Select(donor => new SupportUnitReceipt { Donor = donor, ReceivedOn = Day(receivedOn), Amount = 1, Currency = "CHF", Kind = ReceiptKind.Voluntary }).ToValueList() },
        },
    };
}
