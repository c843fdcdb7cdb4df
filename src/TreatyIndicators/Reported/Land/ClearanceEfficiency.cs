namespace TreatyIndicators;

/// <summary>Work to make survey and clearance more effective and efficient.</summary>
public sealed record ClearanceEfficiency
{
    /// <summary>Steps that made survey and clearance more effective or efficient.</summary>
    /// <remarks>
    /// APMBC: Form F, asked by the action plan; CCM: Form F, asked by the action plan. Source: S3 22; S4 21.
    /// </remarks>
    public ValueList<string> Measures { get; init => field = value ?? []; } = [];
}
