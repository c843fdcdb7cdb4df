using System.Text.Json;
using NodaTime;
using static TreatyIndicators.Tests.Agreed.Fictitious;

namespace TreatyIndicators.Tests.PublishedFigures.Cases;

/// <summary>Who had joined on a date, who came to meetings, and who voted.</summary>
internal static class MembershipFigures
{
    private static readonly World Apmbc = World.Shipped(ConventionId.Apmbc);
    private static readonly World Ccm = World.Shipped(ConventionId.Ccm);

    public static IEnumerable<PublishedCase> All => [JoinedIn2025(), AtTheEighteenthMeeting(), Pledging(), Members2016(), Series(), Target2020()];

    private static PublishedCase JoinedIn2025()
    {
        var figure = PublishedFigure.Read("apmbc-new-parties-2025");
        var day = Day(figure.AsOf);
        var completed = PublishedFigure.Codes(figure.OtherValues.GetProperty("declared_completion_2025"));
        var world = World.ShippedMembership(ConventionId.Apmbc).WithDuty(Duty.Clearance, completed) with
        {
            Records = new() { Declarations = new() { Clearance = completed.Select(state => new CompletionDeclaration { State = state, DeclaredOn = day }).ToValueList() } },
        };
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfStates("joined in the first year of the plan", "SRAAP-10.2", figure.Numerator, Apmbc.Indicator("SRAAP-10.2", day).Met),
            Comparison.OfStates("declared Article 5 complete", "SRAAP-21.1", completed, world.Indicator("SRAAP-21.1", day).Met),
            Comparison.OfStates("instruments deposited", "membership", figure.Population, Apmbc.Membership.DepositedBy(day)).Printed(figure.Other("states_parties")),
            Comparison.OfStates("on their way out", "membership", PublishedFigure.Codes(figure.OtherValues.GetProperty("withdrawing")), Apmbc.Membership.Withdrawn(day.PlusDays(1), Day("2026-12-31"))))
            with
            { Note = "The day of the declaration is not published; the as-of day is taken." };
    }

    private static PublishedCase AtTheEighteenthMeeting()
    {
        var figure = PublishedFigure.Read("apmbc-nonparties-18msp");
        var parties = figure.Other("states_parties");
        var attended = figure.Numerator.Concat(World.States(parties)).ToList();
        var world = Apmbc.WithUnnamedParties(parties) with
        {
            Records = new() { Meetings = new() { Delegations = attended.Select(state => new Delegation { State = state, MeetingId = "APMBC-18MSP" }).ToValueList() } },
        };
        var result = world.Indicator("SRAAP-10.4", Day(figure.AsOf));
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfStates("States not party that attended", "SRAAP-10.4", figure.Numerator, result.Met, Comparison.FractionOf(result)),
            Comparison.Of("States registered", "meetings.delegations", figure.PopulationCount, world.Records!.Meetings!.Delegations.Count))
            with
            { Note = "The 88 States Parties are not named: fictitious." };
    }

    private static PublishedCase Pledging()
    {
        var figure = PublishedFigure.Read("apmbc-pledging-9th");
        var parties = figure.Numerator.Intersect(Apmbc.Membership.StatesPartiesOn(Day(figure.AsOf))).ToList();
        return PublishedCase.Of(
            figure,
            FigureKind.ContradictsItself,
            Comparison.OfStates("States Parties taking part", "membership", figure.Numerator, parties),
            Comparison.Of("delegations: 33 States Parties, 1 State not party, 3 and 6 others", "arithmetic", figure.PopulationCount, parties.Count + 1 + 3 + 6),
            Comparison.Of("organizations taking part", Comparison.Elsewhere, 6, 5).Differs("−1", "Six are counted and five named."),
            Comparison.Of("delegations, first conference", "arithmetic", 69, 52 + 2 + 7 + 8),
            Comparison.Of("delegations, third conference", "arithmetic", 41, 33 + 1 + 7));
    }

    private static PublishedCase Members2016()
    {
        var figure = PublishedFigure.Read("ccm-membership-2016");
        var day = Day("2016-09-01");
        var deposited = Ccm.Membership.DepositedBy(day);
        var signatories = Ccm.Membership.SignatoriesOn(day).Except(deposited).ToList();
        var groups = figure.Root.GetProperty("groups").EnumerateObject().SelectMany(group => group.Value.EnumerateArray().Select(state => $"{state.GetString()} {group.Name}"));
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfStates("instruments deposited", "membership", figure.Numerator, deposited).Printed(figure.Value),
            Comparison.OfStates("signatories", "membership", figure.States("signatories"), signatories).Printed(figure.Other("signatories")),
            Comparison.OfSets("States Parties with their region", "catalogue of States", groups, deposited.Select(state => $"{state} {Region(state)}")),
            Comparison.OfSets("signatories by region", "catalogue of States", Printed("signatories_by_region"), Counted(signatories))
                .Differs("−1; +Asia and Pacific 3 −Asia and Pacific 2 −Europe 1", "The support unit counts Cyprus in Europe, the United Nations in Western Asia."))
            with
            { Note = "1 September 2016 is taken. The support unit has Asia and Oceania as one." };

        IEnumerable<string> Printed(string member) => figure.OtherValues.GetProperty(member).EnumerateObject().Select(region => $"{region.Name} {region.Value}");

        static IEnumerable<string> Counted(IEnumerable<StateCode> states) => states.GroupBy(Region).Select(group => $"{group.Key} {group.Count()}");

        static string Region(StateCode state) =>
            Catalogue.Default.FindState(state)!.Region!.Name is var name && name is "Asia" or "Oceania" ? "Asia and Pacific" : name;
    }

    private static PublishedCase Series()
    {
        var figure = PublishedFigure.Read("ccm-membership-series");
        return PublishedCase.Of(
            figure,
            FigureKind.AsNumbers,
            [
                .. figure.Series.Select(point => Comparison.Of($"instruments deposited, {point.GetProperty("as_of").GetString()}", "membership", point.GetProperty("published").GetDecimal(), On(point.GetProperty("as_of")))),
                Comparison.OfSets("first and last day of each count", "membership", figure.Series.SelectMany(Bounds), figure.Series.SelectMany(point => Bounds(point).Select(line => line[..10]).Select(day => $"{day} {Ccm.Membership.DepositedBy(Day(day)).Count}"))),
            ]);

        static int On(JsonElement day) => Ccm.Membership.DepositedBy(Day(day.GetString()!)).Count;

        static IEnumerable<string> Bounds(JsonElement point)
        {
            var days = point.GetProperty("count_holds").EnumerateArray().Select(day => day.GetString()).ToList();
            yield return $"{days[0]} {point.GetProperty("published")}";
            if (days[1] is { } next)
            {
                yield return $"{new PartialDate(Day(next).PlusDays(-1))} {point.GetProperty("published")}";
            }
        }
    }

    private static PublishedCase Target2020()
    {
        var figure = PublishedFigure.Read("ccm-dap-target-2020");
        var day = Day(figure.AsOf);
        var deposited = Ccm.Membership.DepositedBy(day);
        var signatories = Ccm.Membership.SignatoriesOn(day).Except(deposited).ToList();
        return PublishedCase.Of(
            figure,
            FigureKind.WithStates,
            Comparison.OfStates("instruments deposited", "membership", figure.Numerator, deposited).Printed(figure.Value),
            Comparison.OfStates("signatories", "membership", figure.States("signatories"), signatories).Printed(figure.Other("signatories")),
            Comparison.Of("joined, signatories included", "membership", figure.Other("joined"), deposited.Count + signatories.Count),
            Comparison.Of("instruments deposited, beside the target of the plan", "membership", figure.Other("target"), deposited.Count).Differs("−20", "The target of 130 was missed, as published."));
    }
}
