namespace TreatyIndicators;

/// <summary>The unit of an indicator.</summary>
public enum IndicatorUnit
{
    /// <summary>Per cent of the population.</summary>
    Percent,

    /// <summary>States Parties.</summary>
    StatesParties,

    /// <summary>States, party or not.</summary>
    States,

    /// <summary>Requests.</summary>
    Requests,

    /// <summary>Persons.</summary>
    Persons,

    /// <summary>Organisations.</summary>
    Organisations,
}
