using NodaTime;

namespace TreatyIndicators;

/// <summary>An official declaration that a duty is completed.</summary>
public sealed record CompletionDeclaration
{
    /// <summary>State (APMBC Article 4, CCM Article 3).</summary>
    /// <remarks>Source: T; S3 21; S4 13, 25.</remarks>
    public StateCode? State { get; init; }

    /// <summary>Day of completion.</summary>
    /// <remarks>Source: T; S4 13.</remarks>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>Day of the official declaration.</summary>
    /// <remarks>Source: S3 21; S4 13, 25.</remarks>
    public LocalDate? DeclaredOn { get; init; }

    /// <summary>Form of the declaration.</summary>
    /// <remarks>Source: I.</remarks>
    public Code<DeclarationForm>? Form { get; init; }

    /// <summary>Day on which the voluntary declaration of completion was tabled.</summary>
    /// <remarks>Source: I.</remarks>
    public LocalDate? VoluntaryDeclarationOn { get; init; }

    /// <summary>The agreed model was used.</summary>
    /// <remarks>Source: S4 13, 25.</remarks>
    public bool? UsedTemplate { get; init; }

    /// <summary>Document.</summary>
    /// <remarks>Source: I.</remarks>
    public string? DocumentSymbol { get; init; }
}
