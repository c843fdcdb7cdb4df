namespace TreatyIndicators.Serialization;

/// <summary>A list of members of one shape.</summary>
internal sealed class ListShape(JsonShape member) : JsonShape
{
    public JsonShape Member => member;

    public override FormattableString Expected => $"a list";
}
