namespace TreatyIndicators.Computed;

/// <summary>Counts the subjects of an indicator, adds up their numbers, or evaluates its number, and makes the result.</summary>
internal static class ResultMaker
{
    private static readonly Rational Hundred = Rational.Of(100);

    /// <param name="frame">The frame.</param>
    /// <param name="compiled">The indicator.</param>
    /// <param name="inside">The subjects that are counted; absent: all.</param>
    public static IndicatorResult Make(Frame frame, CompiledIndicator compiled, ulong[]? inside = null)
    {
        var lists = inside is null ? frame.ListsOf(compiled) : new SubjectLists(frame, compiled, inside);
        return compiled.HasSubjects && frame.TableOf(compiled) is { } table
            ? Counted(lists, compiled.Count(table.Columns, table.Count, inside))
            : new(lists, Evaluated(frame, compiled));
    }

    /// <summary>The result of counted subjects.</summary>
    public static IndicatorResult Counted(SubjectLists lists, StatusCounts counts) =>
        lists.Sums() is { } sums ? new(lists, Summed(lists, counts, sums)) : new(lists, counts);

    private static ResultFigure Summed(SubjectLists lists, StatusCounts counts, AmountSums sums)
    {
        var undefined = lists.WhyUndefined(counts);
        return new(sums.Sum, Rational.Of(counts.Members), undefined is null ? lists.IsShare ? lists.ValueOf(counts) : sums.Sum : null, sums.Bounds, undefined);
    }

    private static ResultFigure Evaluated(Frame frame, CompiledIndicator compiled)
    {
        var measure = compiled.Definition.Measure;
        var (numerator, denominator, bounds) = compiled.HasSubjects ? default : frame.NumberOf(compiled);
        var empty = measure == Measure.Ratio && denominator is { IsZero: true };
        Rational? value = empty ? null
            : measure == Measure.Ratio ? numerator * Hundred / denominator
            : numerator;
        return new(
            numerator,
            denominator,
            value,
            bounds ?? (value is { } known ? new Bounds(known, known) : null),
            value is not null ? null : empty ? WhyUndefined.EmptyPopulation : WhyUndefined.RecordNotSupplied);
    }
}
