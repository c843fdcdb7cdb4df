using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>Counts the subjects of an indicator, or evaluates its number, and makes the result.</summary>
internal static class ResultMaker
{
    private static readonly Rational Hundred = Rational.Of(100);

    public static IndicatorResult Make(Frame frame, CompiledIndicator compiled)
    {
        var definition = compiled.Definition;
        var missing = frame.MissingOf(compiled.Records);
        return definition.Measure == Measure.CountOfSubjects && frame.TableOf(compiled) is { } table
            ? Counted(frame, compiled, compiled.Count(table.Columns, table.Count), missing)
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
        var definition = compiled.Definition;
        var undecided = missing.Count > 0 && definition.Silence != SilenceRule.ReportingAct && !definition.DataSources.Any(IsReport);
        var nobody = counts.Members == 0 && frame.MissingOf(compiled.PopulationRecords).Count > 0;
        WhyUndefined? undefined = undecided || nobody ? WhyUndefined.RecordNotSupplied : counts.Members == 0 ? WhyUndefined.EmptyPopulation : null;
        var share = IsShare(definition);
        var value = undefined is not null ? (Rational?)null : share ? Rational.Share(counts.Met * 100L, counts.Members) : Rational.Of(counts.Met);
        return new(new SubjectLists(frame, compiled, inside))
        {
            Year = frame.Dates.Question.Year,
            Numerator = Rational.Of(counts.Met),
            Denominator = Rational.Of(counts.Members),
            Value = value,
            Bounds = share ? counts.ShareBounds(whole: 100) : counts.CountBounds(),
            Undefined = undefined,
            MissingRecords = missing,
            Components = [],
        };
    }

    private static IndicatorResult Evaluated(Frame frame, CompiledIndicator compiled, ValueList<string> missing)
    {
        var definition = compiled.Definition;
        var scope = new EvaluationScope { Facts = frame.Facts, Dates = frame.Dates.Of(definition.ReferenceDate) };
        var (numerator, denominator) = definition.Condition.Bound switch
        {
            BoundArithmetic { Operator: ArithmeticOperator.Divide } ratio when definition.Measure == Measure.Ratio =>
                (ratio.Left.Evaluate(scope), ratio.Right.Evaluate(scope)),
            BoundNumber number => (number.Evaluate(scope), null),
            _ => (null, null),
        };
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
            Bounds = value is { } known ? new Bounds(known, known) : null,
            Undefined = value is not null ? null : empty ? WhyUndefined.EmptyPopulation : WhyUndefined.RecordNotSupplied,
            MissingRecords = missing,
            Components = definition.Components.Select(component => new ComponentResult(component, (component.Condition.Bound as BoundNumber)?.Evaluate(scope))).ToValueList(),
        };
    }

    private static bool IsShare(Indicator definition) =>
        definition.Kind is IndicatorKind.PercentageOfPopulation or IndicatorKind.PercentageOfRequests or IndicatorKind.PercentageOfPersons;

    private static bool IsReport(string source) => source.StartsWith("report.", StringComparison.Ordinal);
}
