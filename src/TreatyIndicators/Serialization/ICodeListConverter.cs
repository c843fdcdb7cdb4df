namespace TreatyIndicators.Serialization;

/// <summary>What the report contract needs to know of a code list.</summary>
internal interface ICodeListConverter
{
    string ListName { get; }

    IReadOnlyList<string> Names { get; }
}
