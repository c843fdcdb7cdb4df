using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>What the definition of an indicator gives that is a number or a quotient of two numbers.</summary>
/// <param name="Numerator">The number, or the upper side.</param>
/// <param name="Denominator">The lower side; absent for a number.</param>
/// <param name="Bounds">What remains possible where it counts rows of which something is unknown.</param>
internal readonly record struct NumberFigure(Rational? Numerator, Rational? Denominator, Bounds? Bounds)
{
    public static NumberFigure Of(Frame frame, CompiledIndicator compiled)
    {
        var definition = compiled.Definition;
        var scope = new EvaluationScope { Facts = frame.Facts, Dates = frame.Dates.Of(definition.ReferenceDate) };
        var told = frame.MissingOf(compiled).Count == 0;
        return (definition.Measure, definition.Condition.Bound) switch
        {
            (Measure.Ratio, BoundArithmetic { Operator: ArithmeticOperator.Divide } ratio) => OfRatio(ratio, told, scope),
            (Measure.Number, BoundNumber number) => OfNumber(number, told, scope),
            _ => default,
        };
    }

    private static NumberFigure OfRatio(BoundArithmetic ratio, bool told, EvaluationScope scope) => RowCounts.OfShare(ratio, scope) switch
    {
        { } counts when told => new(Rational.Of(counts.Met + counts.DoubtfulMet), Rational.Of(counts.Members), counts.ShareBounds(whole: 100)),
        var counts => new(told ? ratio.Left.Evaluate(scope) : null, told ? ratio.Right.Evaluate(scope) : null, counts?.ShareBounds(whole: 100)),
    };

    /// <summary>What the rest of the records gives would be taken for the whole, where not all were supplied.</summary>
    private static NumberFigure OfNumber(BoundNumber number, bool told, EvaluationScope scope)
    {
        var bounds = RowCounts.OfCount(number, scope);
        return new(told ? bounds?.Lower ?? number.Evaluate(scope) : null, null, bounds);
    }

    /// <summary>Whether no report and no outcome of another indicator has a part in a number.</summary>
    public static bool RestsOnRecords(Indicator definition) =>
        definition.Condition.Bound is { } bound && !bound.Reads.HasFlag(Reads.OtherIndicator)
        && definition.Condition.Paths.Values.All(path => path.Root == PathRoot.Row || (path.Root == PathRoot.Record && path.RootName != RecordRoots.Reports))
        && !ExpressionParts.All(definition.Condition.Root).OfType<CallExpression>().Any(call => call.Function is "retains" or "met");
}
