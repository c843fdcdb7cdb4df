namespace TreatyIndicators;

/// <summary>Who says which layout was used.</summary>
public enum FormatBasis
{
    /// <summary>Declared by state.</summary>
    DeclaredByState,

    /// <summary>Seen by coder.</summary>
    SeenByCoder,
}
