using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>What the user asked of the duties of a State.</summary>
internal sealed record ObligationsChoice
{
    public required string State { get; init; }

    public required string Convention { get; init; }

    public LocalDate? On { get; init; }

    public required EvidenceChoice Evidence { get; init; }
}
