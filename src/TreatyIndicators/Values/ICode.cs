namespace TreatyIndicators;

/// <summary>A code of any list.</summary>
internal interface ICode
{
    /// <summary>The recorded text.</summary>
    string Text { get; }

    /// <summary>Whether it is on its list.</summary>
    bool IsListed { get; }

    /// <summary>The names on its list.</summary>
    IReadOnlyList<string> Names { get; }
}
