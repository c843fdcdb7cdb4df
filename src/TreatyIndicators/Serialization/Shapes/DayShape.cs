using System.Runtime.CompilerServices;

namespace TreatyIndicators.Serialization;

/// <summary>A day as an ISO date.</summary>
internal sealed class DayShape : JsonShape
{
    public override FormattableString Expected => FormattableStringFactory.Create(LocalDateConverter.Form);
}
