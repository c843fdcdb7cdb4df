namespace TreatyIndicators;

/// <summary>Official declarations of completion.</summary>
public sealed record DeclarationRecords
{
    /// <summary>An official declaration that a duty is completed; absent: not supplied.</summary>
    public ValueList<CompletionDeclaration>? Stockpile { get; init; }

    /// <summary>An official declaration that a duty is completed; absent: not supplied.</summary>
    public ValueList<CompletionDeclaration>? Clearance { get; init; }
}
