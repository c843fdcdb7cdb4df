namespace TreatyIndicators.Serialization;

/// <summary>Any text.</summary>
internal sealed class TextShape : JsonShape
{
    public override FormattableString Expected => $"a text";
}
