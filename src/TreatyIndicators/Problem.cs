using System.Globalization;

namespace TreatyIndicators;

/// <summary>Something wrong with an input, told so that it can be put right.</summary>
/// <param name="Code">A permanent code, for instance <c>READ-03</c>; codes never change meaning.</param>
/// <param name="Sentence">What was found, what was expected, and where it helps an example. In English.</param>
/// <remarks>Equal when code, sentence, file, path and line are. Safe for any number of threads.</remarks>
public sealed record Problem(string Code, string Sentence)
{
    /// <summary>The file, or another name of the input; absent when the input has none.</summary>
    public string? File { get; init; }

    /// <summary>The JSON path, for instance <c>$.header.state</c>; absent when the problem is with the input as a whole.</summary>
    public string? Path { get; init; }

    /// <summary>The line, counted from 1; absent when the problem is with the input as a whole.</summary>
    public int? Line { get; init; }

    /// <summary>The sentence and what fills its places, so that it can be told in another language; absent: nothing but the sentence is known.</summary>
    internal FormattableString? Words { get; init; }

    internal static Problem Of(string code, FormattableString words) => new(code, words.ToString(CultureInfo.InvariantCulture)) { Words = words };

    /// <inheritdoc/>
    public bool Equals(Problem? other) =>
        other is not null && (Code, Sentence, File, Path, Line) == (other.Code, other.Sentence, other.File, other.Path, other.Line);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Sentence, File, Path, Line);

    /// <summary>One line: code, file, path, sentence.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Code, Place(), Path, Sentence }.Where(part => !string.IsNullOrEmpty(part)));

    private string? Place() => Line is { } line ? $"{File}:{line}" : File;
}
