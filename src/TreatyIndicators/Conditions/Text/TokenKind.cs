namespace TreatyIndicators.Conditions;

/// <summary>What a piece of a text is.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A reserved word.</summary>
    Keyword,

    /// <summary>A number without its sign.</summary>
    Number,

    /// <summary>A text in quotation marks.</summary>
    Text,

    /// <summary>An operator, a bracket or another mark.</summary>
    Mark,

    /// <summary>Something that has been refused already: what follows from it is not told again.</summary>
    Refused,
}
