namespace TreatyIndicators.Serialization;

/// <summary>Any text.</summary>
internal sealed class TextShape : JsonShape
{
    public override string Expected => "a text";
}
