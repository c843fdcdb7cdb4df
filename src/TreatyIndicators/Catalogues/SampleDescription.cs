using NodaTime;

namespace TreatyIndicators;

/// <summary>What the sample collection says about itself.</summary>
internal sealed record SampleDescription
{
    public required int Year { get; init; }

    public required LocalDate AsOf { get; init; }

    public required Label Title { get; init; }

    public string? Note { get; init; }
}
