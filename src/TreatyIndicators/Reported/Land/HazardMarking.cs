using NodaTime;

namespace TreatyIndicators;

/// <summary>Marking and fencing of hazardous areas.</summary>
public sealed record HazardMarking
{
    /// <summary>How far marking went.</summary>
    /// <remarks>APMBC: Form I, treaty duty; CCM: Form F, G, treaty duty. Source: T APMBC 5(2), CCM 4(2)(c).</remarks>
    public Code<MarkingStatus>? Status { get; init; }

    /// <summary>Areas marked (number of areas).</summary>
    /// <remarks>APMBC: Form I, treaty duty; CCM: Form F, G, treaty duty. Source: T APMBC 5(2), CCM 4(2)(c); S4 18.</remarks>
    public long? AreasMarked { get; init; }

    /// <summary>Areas known (number of areas).</summary>
    /// <remarks>APMBC: Form I, treaty duty; CCM: Form F, G, treaty duty. Source: S4 18.</remarks>
    public long? AreasTotal { get; init; }

    /// <summary>Day on which all known areas were marked.</summary>
    /// <remarks>APMBC: Form I, voluntary; CCM: Form F, G, asked by the action plan. Source: S4 18.</remarks>
    public LocalDate? AllMarkedOn { get; init; }

    /// <summary>Fencing and monitoring.</summary>
    /// <remarks>APMBC: Form I, treaty duty; CCM: Form F, G, treaty duty. Source: T APMBC 5(2), CCM 4(2)(c).</remarks>
    public string? Fencing { get; init; }
}
