namespace TreatyIndicators.Serialization;

/// <summary>What the JSON contracts need to know of a code list.</summary>
internal interface ICodeListConverter
{
    string ListName { get; }

    IReadOnlyList<string> Names { get; }

    /// <summary>The code of a text on the list, always the same object; absent: the text is not on it.</summary>
    object? Listed(string text);
}
