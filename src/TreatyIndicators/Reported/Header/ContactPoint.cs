namespace TreatyIndicators;

/// <summary>A body or person to contact about the report.</summary>
public sealed record ContactPoint
{
    /// <summary>Contact body; at least one contact point is a treaty duty under the CCM, custom under the APMBC.</summary>
    /// <remarks>APMBC: title page, voluntary; CCM: title page, treaty duty. Source: T CCM 7(1)(l); P5 P7 P8.</remarks>
    public string? Organisation { get; init; }

    /// <summary>Contact person or office.</summary>
    /// <remarks>APMBC: title page, voluntary; CCM: title page, treaty duty. Source: T CCM 7(1)(l); P5 P7.</remarks>
    public string? Name { get; init; }

    /// <summary>Telephone.</summary>
    /// <remarks>APMBC: title page, voluntary; CCM: title page, treaty duty. Source: P5 P7.</remarks>
    public string? Phone { get; init; }

    /// <summary>Fax.</summary>
    /// <remarks>APMBC: title page, voluntary; CCM: title page, treaty duty. Source: P5 P7.</remarks>
    public string? Fax { get; init; }

    /// <summary>E-mail.</summary>
    /// <remarks>APMBC: title page, voluntary; CCM: title page, treaty duty. Source: P5 P7.</remarks>
    public string? Email { get; init; }
}
