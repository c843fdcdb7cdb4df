namespace TreatyIndicators.Serialization;

/// <summary>What the JSON contracts need to know of a code list.</summary>
internal interface ICodeListConverter
{
    string ListName { get; }

    IReadOnlyList<string> Names { get; }
}
