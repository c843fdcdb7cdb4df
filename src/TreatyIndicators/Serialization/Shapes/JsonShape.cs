namespace TreatyIndicators.Serialization;

/// <summary>What one place of a JSON document must hold. Read off the JSON contract, and used to check files and to write the schema.</summary>
internal abstract class JsonShape
{
    /// <summary>The shape in words, for messages: "a text", "a whole number".</summary>
    public abstract FormattableString Expected { get; }
}
