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
        var missing = frame.MissingOf(compiled);
        return compiled.HasSubjects && frame.TableOf(compiled) is { } table
            ? Counted(frame, compiled, compiled.Count(table.Columns, table.Count, inside), missing, inside)
            : Evaluated(frame, compiled, missing);
    }

    /// <summary>The result of counted subjects.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="compiled">The indicator.</param>
    /// <param name="counts">How many have which status.</param>
    /// <param name="missing">The records that were not supplied.</param>
    /// <param name="inside">The subjects that were counted; absent: all.</param>
    public static IndicatorResult Counted(Frame frame, CompiledIndicator compiled, StatusCounts counts, ValueList<string> missing, ulong[]? inside = null)
    {
        var undecided = missing.Count > 0 && compiled.RestsOnRecords;
        var nobody = counts.Members == 0 && frame.MissingOf(compiled.PopulationRecords).Count > 0;
        WhyUndefined? undefined = undecided || nobody ? WhyUndefined.RecordNotSupplied : counts.Members == 0 ? WhyUndefined.EmptyPopulation : null;
        var share = compiled.IsShare;
        var sums = compiled.Amount is null ? (AmountSums?)null : AmountSums.Of(frame, compiled, inside);
        var numerator = sums?.Sum ?? Rational.Of(counts.Met);
        var value = undefined is not null ? (Rational?)null : share ? Rational.Share(counts.Met * 100L, counts.Members) : numerator;
        return new(new SubjectLists(frame, compiled, inside))
        {
            Year = frame.Dates.Question.Year,
            Numerator = numerator,
            Denominator = Rational.Of(counts.Members),
            Value = value,
            Bounds = sums is { } known ? known.Bounds : share ? counts.ShareBounds(whole: 100) : counts.CountBounds(),
            Undefined = undefined,
            MissingRecords = missing,
        };
    }

    private static IndicatorResult Evaluated(Frame frame, CompiledIndicator compiled, ValueList<string> missing)
    {
        var definition = compiled.Definition;
        var (numerator, denominator, bounds) = compiled.HasSubjects ? default : frame.NumberOf(compiled);
        var empty = definition.Measure == Measure.Ratio && denominator is { Numerator.IsZero: true };
        Rational? value = empty ? null
            : definition.Measure == Measure.Ratio ? numerator * Hundred / denominator
            : numerator;
        return new(new SubjectLists(frame, compiled))
        {
            Year = frame.Dates.Question.Year,
            Numerator = numerator,
            Denominator = denominator,
            Value = value,
            Bounds = bounds ?? (value is { } known ? new Bounds(known, known) : null),
            Undefined = value is not null ? null : empty ? WhyUndefined.EmptyPopulation : WhyUndefined.RecordNotSupplied,
            MissingRecords = missing,
        };
    }
}
