namespace TreatyIndicators;

/// <summary>Whether a relation between two indicators is borne out by the results.</summary>
public enum RelationOutcome
{
    /// <summary>It holds for every subject.</summary>
    Holds,

    /// <summary>Some subject violates it: a fault of the data, or of the reading that the results are under.</summary>
    Violated,

    /// <summary>No subject violates it, and of some it cannot be told; or the records that hold the subjects were not supplied.</summary>
    Unknown,

    /// <summary>The relation says something of the wording of the two indicators and nothing of their figures.</summary>
    NotTested,
}
