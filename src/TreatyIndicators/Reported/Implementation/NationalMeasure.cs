using NodaTime;

namespace TreatyIndicators;

/// <summary>A national measure in force.</summary>
public sealed record NationalMeasure
{
    /// <summary>Name of the measure.</summary>
    /// <remarks>APMBC: Form A, treaty duty; CCM: Form A, treaty duty. Source: T APMBC 7(1)(a), CCM 7(1)(a), 9; P7.</remarks>
    public string? Title { get; init; }

    /// <summary>Legal, administrative or other.</summary>
    /// <remarks>APMBC: Form A, treaty duty; CCM: Form A, treaty duty. Source: T 9; P7 P8.</remarks>
    public Code<MeasureKind>? Kind { get; init; }

    /// <summary>Day of adoption.</summary>
    /// <remarks>APMBC: Form A, treaty duty; CCM: Form A, treaty duty. Source: P7 P8.</remarks>
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>Day of entry into force.</summary>
    /// <remarks>APMBC: Form A, treaty duty; CCM: Form A, treaty duty. Source: P7 P8.</remarks>
    public LocalDate? InForceOn { get; init; }

    /// <summary>The measure imposes penal sanctions.</summary>
    /// <remarks>APMBC: Form A, treaty duty; CCM: Form A, treaty duty. Source: T 9.</remarks>
    public bool? PenalSanctions { get; init; }

    /// <summary>Citation or link to the text.</summary>
    /// <remarks>APMBC: Form A, voluntary; CCM: Form A, voluntary. Source: P7 P8.</remarks>
    public string? Reference { get; init; }

    /// <summary>Taken in the reporting period.</summary>
    /// <remarks>APMBC: Form A, voluntary; CCM: Form A, voluntary. Source: I.</remarks>
    public bool? IsNew { get; init; }
}
