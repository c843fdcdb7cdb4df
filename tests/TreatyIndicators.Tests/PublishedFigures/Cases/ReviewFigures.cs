using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures.Cases;

/// <summary>The review of the Vientiane plan and the observations of the cooperation committee.</summary>
internal static class ReviewFigures
{
    /// <summary>Parties enough that some are in no group; and States that are not party and help all the same.</summary>
    private const int Parties = 80;

    private const int NotParty = 10;

    public static IEnumerable<PublishedCase> All => [Vientiane(), Committee()];

    /// <summary>Groups that overlap, as the paper says: the first twelve States are in all three.</summary>
    public static World OfTheReview(PublishedFigure figure)
    {
        var (clearance, stock, victims) = (World.States(figure.PopulationCount), World.States(Part(figure, "article_3", "population")), World.States(Part(figure, "article_5", "population")));
        var givers = World.States(figure.Other("states_giving_assistance"), after: Parties + NotParty - figure.Other("states_giving_assistance"));
        var world = World.Fictitious(ConventionId.Ccm, Parties, NotParty) with { PlanId = ActionPlanId.VientianeReview };
        var reports = World.States(Parties).Select((state, place) => world.Report(state, 2012) with
        {
            HazardousAreas = clearance.Contains(state) && place % 2 == 0 ? new() { Areas = [new() { Region = "North" }] } : null,
            Stockpile = stock.Contains(state) && place % 2 == 0 ? new() { Stock = [new() { MunitionType = "M26" }] } : null,
            VictimAssistance = victims.Contains(state) && place % 2 == 0 ? new() { Victims = new() { Total = 5 } } : null,
            Cooperation = place < figure.NumeratorCount && place % 2 == 0 ? new() { AssistanceNeeds = [new() { Duty = Duty.Clearance }] }
                : givers.Contains(state) && place % 2 == 0 ? new() { Provided = [new() { Kind = ResourceKind.Financial }] } : null,
        });
        var statements = Tagged(clearance, StatementTag.ClearanceDuty).Concat(Tagged(stock, StatementTag.StockpileDuty)).Concat(Tagged(victims, StatementTag.VictimAssistanceDuty))
            .Concat(Tagged(clearance.Take(figure.NumeratorCount), StatementTag.ClearanceNeed))
            .Concat(Told(stock.TakeLast(Part(figure, "article_3", "numerator")), StatementTag.StockpileNeed))
            .Concat(Told(victims.TakeLast(Part(figure, "article_5", "numerator")), StatementTag.VictimAssistanceNeed))
            .Concat(Tagged(givers, StatementTag.AssistanceGiven))
            .Concat(Told(givers.Where(giver => Place(giver) >= Parties), StatementTag.AssistanceGiven));
        return world.WithReports(reports) with { Records = new() { Statements = statements.ToValueList() } };

        static int Place(StateCode state) => World.States(Parties + NotParty).ToList().IndexOf(state);

        static IEnumerable<Statement> Tagged(IEnumerable<StateCode> states, StatementTag tag) => Told(states.Where(state => Place(state) % 2 == 1), tag);

        static IEnumerable<Statement> Told(IEnumerable<StateCode> states, StatementTag tag) =>
            states.Select(state => new Statement { State = state, Kind = StatementKind.National, Date = Day("2013-09-10"), Tags = [tag], Reference = "made up" });
    }

    /// <summary>The reports of the States observed, the round, and the sessions of the year.</summary>
    public static World OfTheCommittee(PublishedFigure figure)
    {
        var world = World.Shipped(ConventionId.Apmbc) with { PlanId = ActionPlanId.Observations };
        return world.WithReports(figure.Numerator.Select(state => world.Report(state, 2024))) with
        {
            Records = new()
            {
                ObservationRounds = [new() { MeetingId = "APMBC-ISM2025", Cutoff = Day("2025-06-16"), Observed = figure.Numerator }],
                IndividualisedApproach = new()
                {
                    Meetings =
                    [
                        .. Others(figure, "individualised_approach_2025").Select(state => new IndividualisedMeeting { State = state, MeetingId = "APMBC-ISM2025", HeldOn = Day("2025-06-18"), Stage = IndividualisedStage.Held }),
                        .. Others(figure, "interest_for_22MSP").Select(state => new IndividualisedMeeting { State = state, MeetingId = "APMBC-22MSP", RequestedOn = Day("2025-06-20"), Stage = IndividualisedStage.Interest }),
                    ],
                },
            },
        };
    }

    public static ResultSet Observations(PublishedFigure figure) => OfTheCommittee(figure).Evaluate(new(2025, Day(figure.AsOf)) { Cutoff = Day("2025-06-16") });

    private static PublishedCase Vientiane()
    {
        var figure = PublishedFigure.Read("ccm-vap-assistance-2015");
        var results = OfTheReview(figure).Evaluate(new(2015, Day(figure.AsOf)));
        return PublishedCase.Of(
            figure,
            FigureKind.AsNumbers,
            [
                .. Stressed("Article 4", "VAP-1", "VAP-2", figure.PopulationCount, figure.NumeratorCount),
                .. Stressed("Article 3", "VAP-3", "VAP-4", Part(figure, "article_3", "population"), Part(figure, "article_3", "numerator")),
                .. Stressed("Article 5", "VAP-5", "VAP-6", Part(figure, "article_5", "population"), Part(figure, "article_5", "numerator")),
                Comparison.Of("gave assistance", "VAP-7", figure.Other("states_giving_assistance"), results[new("VAP-7")].Met.Count),
            ])
            with
            { Note = "Fictitious States; half of them tell it in a report and half in a statement. The groups overlap, so the numbers must not be added up. The number of all parties is not printed, so no rate over them is compared." };

        IEnumerable<Comparison> Stressed(string article, string duty, string need, int bound, int stressed)
        {
            var (whole, part) = (results[new(duty)], results[new(need)]);
            yield return Comparison.Of($"reported that they have or had duties under {article}", duty, bound, whole.Met.Count);
            yield return Comparison.Of($"of these stressed needs under {article}", need, stressed, part.Met.Count, Comparison.FractionOf(part));
        }
    }

    private static PublishedCase Committee()
    {
        var figure = PublishedFigure.Read("apmbc-committee-reports-2025");
        var results = Observations(figure);
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfStates("reports in by the cut-off", "OBS-1.1", figure.Numerator, results[new("OBS-1.1")].Met),
            Comparison.OfStates("observed by the Committee", "OBS-1.2", figure.Numerator, results[new("OBS-1.2")].Met),
            Comparison.OfStates("held an individualised session", "OBS-3.1", Others(figure, "individualised_approach_2025"), results[new("OBS-3.1")].Met),
            Comparison.OfStates("wish for one", "OBS-3.2", Others(figure, "interest_for_22MSP"), results[new("OBS-3.2")].Met))
            with
            { Note = "Only the reports that the Committee names are supplied. The cut-off and the days of sessions and wishes are not printed: the day before the intersessional meetings, a day within them and their last day are taken. South Sudan held a session and is not among the 40." };
    }

    private static ValueList<StateCode> Others(PublishedFigure figure, string member) => PublishedFigure.Codes(figure.OtherValues.GetProperty(member));

    private static int Part(PublishedFigure figure, string article, string member) => figure.OtherValues.GetProperty(article).GetProperty(member).GetInt32();
}
