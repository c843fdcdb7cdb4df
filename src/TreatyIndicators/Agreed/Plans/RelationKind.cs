namespace TreatyIndicators;

/// <summary>How two indicators of a plan hang together.</summary>
public enum RelationKind
{
    /// <summary>What meets the first indicator also meets the second.</summary>
    Subset,

    /// <summary>The population of the first is what meets the second.</summary>
    PopulationIs,

    /// <summary>The population of the first lies inside the population of the second.</summary>
    PopulationInside,

    /// <summary>The two ask nearly the same.</summary>
    NearDuplicate,

    /// <summary>The plan words the two alike; what they are about tells them apart.</summary>
    SameWording,

    /// <summary>The two count some of the same things; neither lies inside the other. Their sum counts nothing and must not be published.</summary>
    Overlap,
}
