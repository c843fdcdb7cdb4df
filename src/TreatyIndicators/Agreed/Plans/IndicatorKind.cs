namespace TreatyIndicators;

/// <summary>What an indicator publishes, as its plan words it.</summary>
public enum IndicatorKind
{
    /// <summary>The share of a population of States that meets the condition.</summary>
    PercentageOfPopulation,

    /// <summary>The number of States Parties that meet the condition.</summary>
    CountOfStatesParties,

    /// <summary>The number of States, party or not, that meet the condition.</summary>
    CountOfStates,

    /// <summary>The share of requests that meet the condition.</summary>
    PercentageOfRequests,

    /// <summary>A share of persons.</summary>
    PercentageOfPersons,

    /// <summary>A number of persons or of organisations.</summary>
    CountOfPersonsOrOrganisations,

    /// <summary>The number of requests that meet the condition.</summary>
    CountOfRequests,

    /// <summary>A number of cases of use.</summary>
    CountOfCases,

    /// <summary>A number of meetings.</summary>
    CountOfMeetings,

    /// <summary>A number of items, added up over States.</summary>
    SumOfItems,

    /// <summary>A number of laws and policies, added up over States.</summary>
    CountOfInstruments,
}
