namespace TreatyIndicators.Benchmarks;

/// <summary>An indicator as a user of LINQ would write it down.</summary>
internal abstract record LinqIndicator(string Id)
{
    /// <summary>Separate measures inside the indicator.</summary>
    public IReadOnlyList<LinqIndicator> Components { get; init; } = [];

    public abstract LinqFigure Evaluate(LinqYear year);
}
