namespace TreatyIndicators;

/// <summary>Something wrong with an input, told so that it can be put right.</summary>
/// <param name="Code">A permanent code, for instance <c>READ-03</c>; codes never change meaning.</param>
/// <param name="Sentence">What was found, what was expected, and where it helps an example.</param>
/// <remarks>Equal when all parts are. Safe for any number of threads.</remarks>
public sealed record Problem(string Code, string Sentence)
{
    /// <summary>The file, or another name of the input; absent when the input has none.</summary>
    public string? File { get; init; }

    /// <summary>The JSON path, for instance <c>$.header.state</c>; absent when the problem is with the input as a whole.</summary>
    public string? Path { get; init; }

    /// <summary>The line, counted from 1; absent when the problem is with the input as a whole.</summary>
    public int? Line { get; init; }

    /// <summary>One line: code, file, path, sentence.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Code, Place(), Path, Sentence }.Where(part => !string.IsNullOrEmpty(part)));

    private string? Place() => Line is { } line ? $"{File}:{line}" : File;
}
