namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>What can be done with a published case.</summary>
internal enum FigureKind
{
    /// <summary>The States are named: the sets are compared, then the numbers.</summary>
    WithStates,

    /// <summary>No States are named: arithmetic and denominators are compared.</summary>
    AsNumbers,

    /// <summary>The source contradicts its own parts or another edition: the exact difference is shown.</summary>
    ContradictsItself,
}
