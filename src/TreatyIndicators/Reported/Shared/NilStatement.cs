namespace TreatyIndicators;

/// <summary>The State's statement in words that it has nothing to report in a section.</summary>
public sealed record NilStatement
{
    /// <summary>True when the State says in words that there is nothing to report here.</summary>
    public bool? Stated { get; init; }

    /// <summary>The words used; a bare dash or "N/A" is not a nil statement (HDR-18).</summary>
    public string? Wording { get; init; }
}
