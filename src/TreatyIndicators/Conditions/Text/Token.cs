namespace TreatyIndicators.Conditions;

/// <summary>A piece of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Content">Its content: a word or mark as it should be spelt, a text without marks, the digits of a number.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, the first place after it.</param>
internal readonly record struct Token(TokenKind Kind, string Content, int Start, int End)
{
    /// <summary>Whether this is a mark or a reserved word of a spelling.</summary>
    public bool Is(string spelling) => Kind is TokenKind.Mark or TokenKind.Keyword && Content == spelling;

    /// <summary>Whether a value may end here, so that an operator has to follow.</summary>
    public bool MayEndValue => Kind switch
    {
        TokenKind.Name or TokenKind.Number or TokenKind.Text => true,
        TokenKind.Keyword => Content is ReservedWords.True or ReservedWords.False,
        TokenKind.Mark => Content is ")" or "}" or "]",
        _ => false,
    };
}
