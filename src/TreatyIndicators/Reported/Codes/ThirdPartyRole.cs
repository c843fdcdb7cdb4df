namespace TreatyIndicators;

/// <summary>What a third party does for a national mine action platform.</summary>
public enum ThirdPartyRole
{
    /// <summary>Secretariat.</summary>
    Secretariat,

    /// <summary>Neutral facilitator.</summary>
    NeutralFacilitator,

    /// <summary>Writes and sends out minutes and action points.</summary>
    Minutes,

    /// <summary>Calls the meetings for the national body.</summary>
    Convening,
}
