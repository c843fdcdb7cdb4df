namespace TreatyIndicators;

/// <summary>JointNamed = the State is named as associating itself; Group = group statement without that.</summary>
public enum StatementKind
{
    /// <summary>National.</summary>
    National,

    /// <summary>Joint named.</summary>
    JointNamed,

    /// <summary>Group.</summary>
    Group,
}
