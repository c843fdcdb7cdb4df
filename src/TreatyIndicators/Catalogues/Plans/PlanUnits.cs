using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Which units go with which kinds of indicator.</summary>
internal static class PlanUnits
{
    private const string Requests = "extensions.requests";

    public static void Check(IndicatorKind kind, IndicatorUnit unit, string path, PlanProblems problems)
    {
        var units = Of(kind);
        if (!units.Contains(unit))
        {
            problems.Add(PlanCodes.Mismatch, $"{path}.unit", $"found {unit} for {kind}, expected {string.Join(" or ", units)}");
        }
    }

    /// <summary>Whether a kind that counts States, or requests, is over a population of them.</summary>
    public static void CheckSubjects(IndicatorKind kind, Population population, string path, PlanProblems problems)
    {
        var (subjects, source) = kind switch
        {
            IndicatorKind.PercentageOfPopulation or IndicatorKind.CountOfStatesParties or IndicatorKind.CountOfStates => ("States", null),
            IndicatorKind.PercentageOfRequests or IndicatorKind.CountOfRequests => ("requests", Requests),
            _ => (string.Empty, population.Universe.Source),
        };
        if (population.Universe.Source != source)
        {
            problems.Add(PlanCodes.Mismatch, $"{path}.population", $"found {kind} over {JsonText.Quote(population.Name)}, which consists of {population.Universe.Source ?? "States"}, expected a population of {subjects}");
        }
    }

    /// <summary>The first kind that goes with a unit; absent: none does.</summary>
    public static IndicatorKind? KindOf(IndicatorUnit unit) => Enum.GetValues<IndicatorKind>().Where(kind => Of(kind).Contains(unit)).Select(kind => (IndicatorKind?)kind).FirstOrDefault();

    private static IndicatorUnit[] Of(IndicatorKind kind) => kind switch
    {
        IndicatorKind.CountOfStatesParties => [IndicatorUnit.StatesParties],
        IndicatorKind.CountOfStates => [IndicatorUnit.States],
        IndicatorKind.CountOfPersonsOrOrganisations => [IndicatorUnit.Persons, IndicatorUnit.Organisations],
        IndicatorKind.CountOfRequests => [IndicatorUnit.Requests],
        IndicatorKind.CountOfCases => [IndicatorUnit.Cases],
        IndicatorKind.CountOfMeetings => [IndicatorUnit.Meetings],
        IndicatorKind.SumOfItems => [IndicatorUnit.Items, IndicatorUnit.Munitions, IndicatorUnit.Submunitions],
        IndicatorKind.CountOfInstruments => [IndicatorUnit.Instruments],
        _ => [IndicatorUnit.Percent],
    };
}
