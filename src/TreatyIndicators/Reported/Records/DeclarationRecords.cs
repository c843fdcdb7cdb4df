namespace TreatyIndicators;

/// <summary>Official declarations of completion.</summary>
public sealed record DeclarationRecords
{
    /// <summary>An official declaration that a duty is completed</summary>
    public ValueList<CompletionDeclaration> Stockpile { get; init => field = value ?? []; } = [];

    /// <summary>An official declaration that a duty is completed</summary>
    public ValueList<CompletionDeclaration> Clearance { get; init => field = value ?? []; } = [];
}
