namespace TreatyIndicators;

/// <summary>Kind of resource or help.</summary>
public enum ResourceKind
{
    /// <summary>Financial.</summary>
    Financial,

    /// <summary>Material.</summary>
    Material,

    /// <summary>Technical.</summary>
    Technical,

    /// <summary>Scientific.</summary>
    Scientific,

    /// <summary>In kind.</summary>
    InKind,

    /// <summary>Partnership.</summary>
    Partnership,
}
