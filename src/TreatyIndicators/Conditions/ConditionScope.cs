namespace TreatyIndicators.Conditions;

/// <summary>The names that a condition may use: fields, records, names of the context, functions, and the subject under test.</summary>
/// <remarks>Safe for any number of threads.</remarks>
public sealed class ConditionScope
{
    private ConditionScope(Universe universe) => Universe = universe;

    /// <summary>What the condition is tested on.</summary>
    public Universe Universe { get; }

    /// <summary>The scope of conditions on States: <c>s</c> and all sections of its report.</summary>
    public static ConditionScope States { get; } = new(Universe.States);

    /// <summary>The scope of conditions on the subjects of a universe.</summary>
    public static ConditionScope Of(Universe universe)
    {
        ArgumentNullException.ThrowIfNull(universe);
        return universe == Universe.States ? States : new(universe);
    }
}
