namespace TreatyIndicators;

/// <summary>Group heard when plans were made.</summary>
public enum ConsultedGroup
{
    /// <summary>Women.</summary>
    Women,

    /// <summary>Girls.</summary>
    Girls,

    /// <summary>Boys.</summary>
    Boys,

    /// <summary>Men.</summary>
    Men,

    /// <summary>Victims.</summary>
    Victims,

    /// <summary>Survivors.</summary>
    Survivors,

    /// <summary>Affected communities.</summary>
    AffectedCommunities,

    /// <summary>Disability organisations.</summary>
    DisabilityOrganisations,
}
