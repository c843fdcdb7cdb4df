namespace TreatyIndicators.Tests.Docs;

/// <summary>The closed lists of plan definitions in words.</summary>
internal static class PlanWords
{
    /// <summary>A review and a round of observations have no actions of their own: what they count are points.</summary>
    public static string Of(ActionPlan plan) => IsOfPoints(plan) ? "Point" : "Action";

    public static string Whom(ActionPlan plan) => IsOfPoints(plan) ? "About" : "Binds";

    public static string Of(IndicatorKind kind) => kind switch
    {
        IndicatorKind.PercentageOfPopulation => "percentage of the population",
        IndicatorKind.CountOfStatesParties => "number of States Parties",
        IndicatorKind.CountOfStates => "number of States",
        IndicatorKind.PercentageOfRequests => "percentage of requests",
        IndicatorKind.PercentageOfPersons => "percentage of persons",
        IndicatorKind.CountOfPersonsOrOrganisations => "number of persons or organisations",
        IndicatorKind.CountOfRequests => "number of requests",
        IndicatorKind.CountOfCases => "number of cases of use",
        IndicatorKind.CountOfMeetings => "number of meetings",
        IndicatorKind.SumOfItems => "number of items",
        _ => "number of laws and policies",
    };

    public static string Of(IndicatorUnit unit) => unit switch
    {
        IndicatorUnit.Percent => "per cent",
        IndicatorUnit.StatesParties => "States Parties",
        IndicatorUnit.States => "States",
        IndicatorUnit.Requests => "requests",
        IndicatorUnit.Persons => "persons",
        IndicatorUnit.Organisations => "organisations",
        IndicatorUnit.Delegations => "delegations",
        IndicatorUnit.Meetings => "meetings",
        IndicatorUnit.Cases => "cases",
        IndicatorUnit.Instruments => "laws and policies",
        IndicatorUnit.Items => "items",
        IndicatorUnit.Munitions => "cluster munitions",
        _ => "submunitions",
    };

    public static string Of(Measure measure) => measure switch
    {
        Measure.CountOfSubjects => "subjects that meet the condition are counted",
        Measure.SumOverSubjects => "a number is added up over the subjects",
        Measure.Number => "the expression is itself the number",
        _ => "the expression is numerator / denominator",
    };

    public static string Of(SilenceRule silence) => silence switch
    {
        SilenceRule.ReportingAct => "the act of reporting is counted, so a silent State is not met in the headline and open in the bounds",
        SilenceRule.Fact => "a fact is counted, so a silent State is unknown",
        _ => "another record decides; where it is not supplied, every subject is unknown",
    };

    public static string Of(TimeBase time) => time switch
    {
        TimeBase.Instant => "the state of things on the reference date",
        TimeBase.Annual => "what happened within the year",
        _ => "what happened since the first day of the plan",
    };

    public static string Of(ReferenceDate date) => date switch
    {
        ReferenceDate.ReportPeriodEnd => "the last day of the year that the reports cover",
        _ => "the last day of the plan year, or the day up to which records are known",
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => "higher is better",
        Direction.HigherShareIsBetter => "a higher share of the population is better",
        Direction.LowerIsBetter => "lower is better",
        _ => "neither is better",
    };

    public static string Of(ReadingKind kind) => kind switch
    {
        ReadingKind.Condition => "another condition",
        ReadingKind.Population => "another population",
        ReadingKind.Ratio => "another ratio",
        _ => "a sum",
    };

    private static bool IsOfPoints(ActionPlan plan) => plan.Id == ActionPlanId.VientianeReview || plan.Id == ActionPlanId.Observations;

    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Subset => "What meets {0} also meets {1}.",
        RelationKind.PopulationIs => "The population of {0} is what meets {1}.",
        RelationKind.PopulationInside => "The population of {0} lies inside the population of {1}.",
        RelationKind.NearDuplicate => "{0} and {1} ask nearly the same; each is computed on its own evidence.",
        RelationKind.SameWording => "{0} and {1} are worded alike; the article they are about tells them apart.",
        _ => "{0} and {1} overlap: some of what one counts the other counts too. They must not be added up.",
    };
}
