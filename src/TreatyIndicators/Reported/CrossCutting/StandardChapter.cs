namespace TreatyIndicators;

/// <summary>A chapter of the national standards that was updated.</summary>
public sealed record StandardChapter
{
    /// <summary>Chapter updated.</summary>
    /// <remarks>APMBC: Form J, F, voluntary; CCM: Form F, voluntary. Source: S3 4; I.</remarks>
    public string? Number { get; init; }

    /// <summary>Edition followed.</summary>
    /// <remarks>APMBC: Form J, F, voluntary; CCM: Form F, voluntary. Source: S3 4; I.</remarks>
    public string? Edition { get; init; }
}
