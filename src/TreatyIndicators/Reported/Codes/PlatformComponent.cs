namespace TreatyIndicators;

/// <summary>A component of a national mine action platform.</summary>
public enum PlatformComponent
{
    /// <summary>Political.</summary>
    Political,

    /// <summary>Technical.</summary>
    Technical,

    /// <summary>Participation.</summary>
    Participation,

    /// <summary>Mobilisation of resources.</summary>
    ResourceMobilisation,
}
