namespace TreatyIndicators.Serialization;

/// <summary>True or false.</summary>
internal sealed class FlagShape : JsonShape
{
    public override FormattableString Expected => $"true or false";
}
