namespace TreatyIndicators;

/// <summary>Removal of barriers that victims meet.</summary>
public sealed record VictimAccessibility
{
    /// <summary>Barriers on which progress was made.</summary>
    /// <remarks>APMBC: Form J, asked by the action plan; CCM: Form H, voluntary. Source: S3 36.</remarks>
    public ValueList<Code<Barrier>> BarriersAddressed { get; init => field = value ?? []; } = [];
}
