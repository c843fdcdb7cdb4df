namespace TreatyIndicators.Catalogues.Plans;

/// <summary>A source as JSON has it; without a document it is the document of the plan.</summary>
internal sealed record SourceData
{
    public string? Document { get; init; }

    public string? Place { get; init; }

    public string? Basis { get; init; }

    public SourceReference In(string document) => new() { Document = Document ?? document, Place = Place, Basis = Basis };
}
