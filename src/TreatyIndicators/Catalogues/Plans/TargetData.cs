using NodaTime;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>The figure that an indicator is to reach as JSON has it.</summary>
internal sealed record TargetData
{
    public required decimal Value { get; init; }

    public LocalDate? By { get; init; }

    public required SourceData Source { get; init; }
}
