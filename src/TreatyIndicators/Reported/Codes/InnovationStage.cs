namespace TreatyIndicators;

/// <summary>Stage of work on new methods or technology.</summary>
public enum InnovationStage
{
    /// <summary>Research.</summary>
    Research,

    /// <summary>Use.</summary>
    Use,

    /// <summary>Sharing.</summary>
    Sharing,
}
