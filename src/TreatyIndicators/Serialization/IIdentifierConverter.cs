namespace TreatyIndicators.Serialization;

/// <summary>What the checks on files and the schema need to know of an identifier.</summary>
internal interface IIdentifierConverter
{
    /// <summary>The form in words.</summary>
    string Form { get; }

    /// <summary>The form as a regular expression of the JSON Schema.</summary>
    string Pattern { get; }

    bool Fits(string text);
}
