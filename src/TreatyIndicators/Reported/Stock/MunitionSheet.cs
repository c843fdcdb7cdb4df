namespace TreatyIndicators;

/// <summary>The technical sheet of one type.</summary>
public sealed record MunitionSheet
{
    /// <summary>Type.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c); P10b.</remarks>
    public string? MunitionType { get; init; }

    /// <summary>Produced by the State before entry into force.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public bool? Produced { get; init; }

    /// <summary>Owned or possessed.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public bool? Possessed { get; init; }

    /// <summary>Dimensions of one type</summary>
    public MunitionDimensions? Dimensions { get; init; }

    /// <summary>Fuse.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public string? Fusing { get; init; }

    /// <summary>Explosive filling.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public string? ExplosiveType { get; init; }

    /// <summary>Mass of explosive in grams.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public decimal? ExplosiveGrams { get; init; }

    /// <summary>Metal content.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public string? MetallicContent { get; init; }

    /// <summary>A colour photograph is attached.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public bool? ColourPhoto { get; init; }

    /// <summary>Other information useful for clearance.</summary>
    /// <remarks>APMBC: Form H, treaty duty; CCM: Form C, treaty duty. Source: T APMBC 7(1)(h), CCM 7(1)(c).</remarks>
    public string? ClearanceHints { get; init; }

    /// <summary>Explosive submunitions in one cluster munition (number of items).</summary>
    /// <remarks>APMBC: not used; CCM: Form C, voluntary. Source: P10b; I.</remarks>
    public long? SubmunitionsPerUnit { get; init; }
}
