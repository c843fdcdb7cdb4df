namespace TreatyIndicators.Serialization;

/// <summary>A number that a decimal holds exactly.</summary>
internal sealed class NumberShape : JsonShape
{
    public override FormattableString Expected => $"a number";
}
