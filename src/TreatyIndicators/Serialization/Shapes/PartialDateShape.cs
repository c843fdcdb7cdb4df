namespace TreatyIndicators.Serialization;

/// <summary>A day, a month or a year as an ISO date.</summary>
internal sealed class PartialDateShape : JsonShape
{
    public override string Expected => PartialDate.Form;
}
