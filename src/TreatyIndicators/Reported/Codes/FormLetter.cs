namespace TreatyIndicators;

/// <summary>Form letters, meaning differs by convention.</summary>
public enum FormLetter
{
    /// <summary>A.</summary>
    A,

    /// <summary>B.</summary>
    B,

    /// <summary>C.</summary>
    C,

    /// <summary>D.</summary>
    D,

    /// <summary>E.</summary>
    E,

    /// <summary>F.</summary>
    F,

    /// <summary>G.</summary>
    G,

    /// <summary>H.</summary>
    H,

    /// <summary>I.</summary>
    I,

    /// <summary>J.</summary>
    J,
}
