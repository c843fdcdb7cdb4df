namespace TreatyIndicators;

/// <summary>A code of any list.</summary>
internal interface ICode
{
    /// <summary>The recorded text.</summary>
    string Text { get; }
}
