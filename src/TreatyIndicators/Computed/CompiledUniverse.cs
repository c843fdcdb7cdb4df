namespace TreatyIndicators.Computed;

/// <summary>The leaves of all indicators that are tested on one kind of subject.</summary>
internal sealed record CompiledUniverse(Universe Universe, IReadOnlyList<CompiledLeaf> Leaves);
