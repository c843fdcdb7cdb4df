namespace TreatyIndicators;

/// <summary>A mark that stands for a source in the field list.</summary>
/// <param name="Mark">The mark, for instance <c>S3</c>.</param>
/// <param name="Meaning">The source.</param>
public sealed record SourceMark(string Mark, string Meaning);
