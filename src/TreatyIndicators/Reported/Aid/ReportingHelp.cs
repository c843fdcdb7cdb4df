namespace TreatyIndicators;

/// <summary>Help sought and received with the report itself.</summary>
public sealed record ReportingHelp
{
    /// <summary>Help with the report was sought.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form J, asked by the action plan. Source: S4 46.</remarks>
    public Attestation? Sought { get; init; }

    /// <summary>Help with the report was received.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form J, asked by the action plan. Source: S4 46.</remarks>
    public Attestation? Received { get; init; }

    /// <summary>Partner.</summary>
    /// <remarks>APMBC: Form J, voluntary; CCM: Form J, asked by the action plan. Source: S4 46.</remarks>
    public string? Partner { get; init; }
}
