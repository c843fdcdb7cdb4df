namespace TreatyIndicators;

/// <summary>National instrument that takes in Convention work.</summary>
public enum IntegrationInstrument
{
    /// <summary>Development plan.</summary>
    DevelopmentPlan,

    /// <summary>Budget.</summary>
    Budget,

    /// <summary>Poverty strategy.</summary>
    PovertyStrategy,

    /// <summary>Humanitarian plan.</summary>
    HumanitarianPlan,

    /// <summary>Disability strategy.</summary>
    DisabilityStrategy,

    /// <summary>Climate plan.</summary>
    ClimatePlan,

    /// <summary>Environment strategy.</summary>
    EnvironmentStrategy,

    /// <summary>Disaster risk plan.</summary>
    DisasterRiskPlan,

    /// <summary>Peace plan.</summary>
    PeacePlan,

    /// <summary>Other.</summary>
    Other,
}
