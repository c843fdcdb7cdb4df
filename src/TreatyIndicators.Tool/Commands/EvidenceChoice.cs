using NodaTime;

namespace TreatyIndicators.Tool;

/// <summary>What the user asked for; what is absent has a default.</summary>
internal sealed record EvidenceChoice
{
    public required string Plan { get; init; }

    public string? Reports { get; init; }

    public IReadOnlyList<string> Registers { get; init; } = [];

    public string? States { get; init; }

    public int? Year { get; init; }

    public LocalDate? AsOf { get; init; }
}
