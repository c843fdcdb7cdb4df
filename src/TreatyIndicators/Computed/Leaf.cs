using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>A test that is worked out once per subject and kept as a column, shared by all indicators that use it.</summary>
internal sealed record Leaf
{
    /// <summary>The test in its notation; two leaves with the same test, report and date share a column.</summary>
    public required Expression Test { get; init; }

    public required ReportBasis Basis { get; init; }

    public required ReferenceDate Date { get; init; }

    /// <summary>The fields whose silence is asked for, or whose latest answer counts.</summary>
    public required ValueList<string> Fields { get; init; }

    /// <summary>Whether the leaf asks for silence instead of evaluating the test.</summary>
    public required SilenceRule? Silence { get; init; }
}
