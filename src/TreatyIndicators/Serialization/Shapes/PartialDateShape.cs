using System.Runtime.CompilerServices;

namespace TreatyIndicators.Serialization;

/// <summary>A day, a month or a year as an ISO date.</summary>
internal sealed class PartialDateShape : JsonShape
{
    public override FormattableString Expected => FormattableStringFactory.Create(PartialDate.Form);
}
