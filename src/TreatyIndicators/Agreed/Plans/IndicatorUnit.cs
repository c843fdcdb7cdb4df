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

    /// <summary>Delegations to a meeting.</summary>
    Delegations,

    /// <summary>Meetings.</summary>
    Meetings,

    /// <summary>Cases of use.</summary>
    Cases,

    /// <summary>Laws and policies.</summary>
    Instruments,

    /// <summary>Items of different sorts; the components say which.</summary>
    Items,

    /// <summary>Cluster munitions.</summary>
    Munitions,

    /// <summary>Explosive submunitions.</summary>
    Submunitions,
}
