namespace TreatyIndicators.Serialization;

/// <summary>A day as an ISO date.</summary>
internal sealed class DayShape : JsonShape
{
    public override string Expected => LocalDateConverter.Form;
}
