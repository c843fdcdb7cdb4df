using TreatyIndicators.Conditions;

namespace TreatyIndicators;

/// <summary>A separate measure inside one indicator, with a figure of its own.</summary>
public sealed record IndicatorComponent
{
    /// <summary>The identifier of the indicator and a small letter, for instance <c>SRAAP-3.3a</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it measures, in words.</summary>
    public required Label Title { get; init; }

    /// <summary>Its unit.</summary>
    public required IndicatorUnit Unit { get; init; }

    /// <summary>How its figure is made.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The test, or the number itself.</summary>
    public required Condition Condition { get; init; }
}
