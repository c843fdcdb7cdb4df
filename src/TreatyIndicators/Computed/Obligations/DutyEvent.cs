using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>Something outside the register that opens or ends a duty.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Day">The day on which it happened.</param>
/// <param name="KnownOn">The day on which it became known.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="Source">Its reference; absent: none.</param>
internal sealed record DutyEvent(ObligationBasisKind Kind, LocalDate Day, LocalDate KnownOn, string Where, string? Source)
{
    /// <summary>For a find, the day on which all that was found was dealt with; absent: not told.</summary>
    public LocalDate? DealtWithOn { get; init; }

    public ObligationBasis Basis => new() { Kind = Kind, Date = Day, KnownOn = KnownOn, Where = Where, Source = Source, IsInRegister = false };
}
