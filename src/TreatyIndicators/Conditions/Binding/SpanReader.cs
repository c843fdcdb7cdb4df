namespace TreatyIndicators.Conditions;

/// <summary>Works out what a number can be where values that it is made of are absent.</summary>
/// <remarks>
/// Only numbers made of several values have one: a field that is absent by itself stays unknown. A count, an area or an amount
/// that is absent is not below zero, so the values that are given bound the whole from below.
/// </remarks>
internal abstract class SpanReader
{
    /// <summary>The span; absent where nothing can be said.</summary>
    public abstract NumberSpan? Read(EvaluationScope scope);

    /// <summary>The reader of a number; absent where no part of it can be absent without the whole.</summary>
    public static SpanReader? Of(BoundNumber number, IReadOnlyDictionary<Expression, BoundExpression> nodes) => number switch
    {
        BoundFold.OfNumbers { Aggregate: Aggregate.Sum } sum => new OfSum(sum),
        BoundCount { Where: not null } count => new OfCount(count),
        BoundArithmetic { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } sum => new OfArithmetic(sum, Part(sum.Left, nodes), Part(sum.Right, nodes)),
        BoundArithmetic product when Of(product.Left, nodes) is not null || Of(product.Right, nodes) is not null =>
            new OfArithmetic(product, Whole(product.Left, nodes), Whole(product.Right, nodes)),
        BoundCall.OfNumber { Source: CallExpression { Function: "abs" or "max" or "min" } call } => OfCall(call, nodes),
        _ => null,
    };

    private static OfExtreme? OfCall(CallExpression call, IReadOnlyDictionary<Expression, BoundExpression> nodes)
    {
        var arguments = call.Arguments.Select(argument => nodes[argument]).OfType<BoundNumber>().ToList();
        return arguments.Any(argument => Of(argument, nodes) is not null) ? new OfExtreme(call.Function, [.. arguments.Select(argument => Whole(argument, nodes))]) : null;
    }

    private static SpanReader Whole(BoundNumber number, IReadOnlyDictionary<Expression, BoundExpression> nodes) => Of(number, nodes) ?? new OfWhole(number, isPart: false);

    private static SpanReader Part(BoundNumber number, IReadOnlyDictionary<Expression, BoundExpression> nodes) => Of(number, nodes) ?? new OfWhole(number, isPart: true);

    /// <summary>A number that is known or is not.</summary>
    private sealed class OfWhole(BoundNumber number, bool isPart) : SpanReader
    {
        /// <summary>Where an absent value is one of several that are added up. A report that may not be there at all says nothing.</summary>
        private readonly PathRoot? root = isPart && number is BoundField.OfNumber { Path: { Root: PathRoot.Report or PathRoot.Row } path } && !SignedNumbers.Contains(path) ? path.Root : null;

        public override NumberSpan? Read(EvaluationScope scope) =>
            number.Evaluate(scope) is { } value ? NumberSpan.Of(value)
            : root == PathRoot.Row || (root == PathRoot.Report && scope.Report is not null) ? NumberSpan.AtLeastZero
            : null;
    }

    private sealed class OfSum(BoundFold.OfNumbers sum) : SpanReader
    {
        public override NumberSpan? Read(EvaluationScope scope) => sum.Span(scope);
    }

    private sealed class OfCount(BoundCount count) : SpanReader
    {
        public override NumberSpan? Read(EvaluationScope scope) => count.Span(scope);
    }

    private sealed class OfArithmetic(BoundArithmetic arithmetic, SpanReader left, SpanReader right) : SpanReader
    {
        public override NumberSpan? Read(EvaluationScope scope) => left.Read(scope) is { } first && right.Read(scope) is { } second ? Combine(first, second) : null;

        private NumberSpan? Combine(NumberSpan first, NumberSpan second) => arithmetic.Operator switch
        {
            ArithmeticOperator.Add => first + second,
            ArithmeticOperator.Subtract => first - second,
            ArithmeticOperator.Multiply => second.Exact is { } factor ? first * factor : first.Exact is { } other ? second * other : null,
            _ => second.Exact is { IsZero: false } divisor ? first * (Rational.Of(1) / divisor) : null,
        };
    }

    /// <summary>The least or greatest of the numbers that are given, or one without its sign.</summary>
    private sealed class OfExtreme(string function, SpanReader[] arguments) : SpanReader
    {
        public override NumberSpan? Read(EvaluationScope scope)
        {
            NumberSpan? found = null;
            foreach (var argument in arguments)
            {
                var next = argument.Read(scope);
                found = next is null || found is null ? next ?? found : NumberSpan.Extreme(found.Value, next.Value, function == "min");
            }

            return function == "abs" ? found?.Abs() : found;
        }
    }
}
