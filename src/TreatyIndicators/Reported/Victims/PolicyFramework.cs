using NodaTime;

namespace TreatyIndicators;

/// <summary>A law, policy or plan that takes in victims.</summary>
public sealed record PolicyFramework
{
    /// <summary>Policy field.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 28; S4 32.
    /// </remarks>
    public Code<PolicySector>? Sector { get; init; }

    /// <summary>Law, policy or plan that takes in victims.</summary>
    /// <remarks>
    /// APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S3 28; S4 32.
    /// </remarks>
    public string? Title { get; init; }

    /// <summary>Kind of instrument.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, asked by the action plan. Source: S4 36; I.</remarks>
    public Code<PolicyKind>? Kind { get; init; }

    /// <summary>Day of adoption.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, asked by the action plan. Source: S4 36; I.</remarks>
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>Drawn up with victims.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, asked by the action plan. Source: S4 36.</remarks>
    public bool? WithVictims { get; init; }

    /// <summary>In line with the Sustainable Development Goals.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form H, asked by the action plan. Source: S4 32.</remarks>
    public bool? SdgAligned { get; init; }
}
