using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>The numbers that are added up over subjects, each worked out when it is first asked for.</summary>
/// <remarks>Safe for any number of threads: two that ask at once find the same number.</remarks>
internal sealed class SubjectAmounts
{
    private static readonly object Absent = new();

    private readonly Frame frame;
    private readonly CompiledIndicator indicator;
    private readonly SubjectTable table;
    private readonly object?[] known;

    public SubjectAmounts(Frame frame, CompiledIndicator indicator, SubjectTable table) =>
        (this.frame, this.indicator, this.table, known) = (frame, indicator, table, new object?[table.Count]);

    /// <summary>Takes over what an earlier frame knows, but for the subjects at some places.</summary>
    public SubjectAmounts(Frame frame, CompiledIndicator indicator, SubjectTable table, SubjectAmounts earlier, IEnumerable<int> changed)
    {
        (this.frame, this.indicator, this.table, known) = (frame, indicator, table, (object?[])earlier.known.Clone());
        foreach (var place in changed)
        {
            known[place] = null;
        }
    }

    /// <summary>The number of the subject at a place; absent when it cannot be told.</summary>
    public Rational? At(int place) => (known[place] ??= Evaluate(place) is { } number ? number : Absent) as Rational?;

    private Rational? Evaluate(int place)
    {
        var scope = new EvaluationScope { Facts = frame.Facts, Dates = frame.Dates.Of(default) };
        new SubjectReader(frame, table, place, scope).Turn(indicator.Amount!);
        return ((BoundNumber)indicator.Definition.Condition.Bound).Evaluate(scope);
    }
}
