using System.Runtime.CompilerServices;

namespace TreatyIndicators.Serialization;

/// <summary>An identifier: a text of a fixed form.</summary>
internal sealed class IdentifierShape(IIdentifierConverter identifier) : JsonShape
{
    public string Pattern => identifier.Pattern;

    public override FormattableString Expected => FormattableStringFactory.Create(identifier.Form);

    public Func<string, bool> Fits { get; } = identifier.Fits;
}
