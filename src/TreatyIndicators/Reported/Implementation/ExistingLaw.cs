namespace TreatyIndicators;

/// <summary>The State's statement that its existing law is enough.</summary>
public sealed record ExistingLaw
{
    /// <summary>The State says existing law is enough.</summary>
    /// <remarks>APMBC: Form A, voluntary; CCM: Form A, voluntary. Source: P32.</remarks>
    public bool? Stated { get; init; }

    /// <summary>Provisions named for it.</summary>
    /// <remarks>APMBC: Form A, voluntary; CCM: Form A, voluntary. Source: P32.</remarks>
    public ValueList<string> Provisions { get; init => field = value ?? []; } = [];
}
