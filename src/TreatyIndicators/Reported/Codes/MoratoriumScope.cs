namespace TreatyIndicators;

/// <summary>What a moratorium covers.</summary>
public enum MoratoriumScope
{
    /// <summary>Use.</summary>
    Use,

    /// <summary>Development.</summary>
    Development,

    /// <summary>Production.</summary>
    Production,

    /// <summary>Transfer.</summary>
    Transfer,

    /// <summary>Stockpiling.</summary>
    Stockpiling,
}
