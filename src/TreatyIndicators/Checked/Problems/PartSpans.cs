using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Validation;

/// <summary>Tells what numbers can be where values that they are made of are absent.</summary>
internal sealed class PartSpans(Condition condition, EvaluationScope scope)
{
    /// <summary>What remains possible of a number; absent where it is known, or nothing can be said.</summary>
    public Expectation? Expected(Expression number) => Span(condition.Nodes.GetValueOrDefault(number)) switch
    {
        null or { Exact: not null } or { Least: null, Most: null } => null,
        { Least: { } least, Most: { } most } => new(ExpectationKind.Between) { Values = [DecimalText.Of(least), DecimalText.Of(most)], IsPartial = true },
        { Least: { } least } => new(ExpectationKind.AtLeast) { Values = [DecimalText.Of(least)], IsPartial = true },
        { Most: { } most } => new(ExpectationKind.AtMost) { Values = [DecimalText.Of(most)], IsPartial = true },
    };

    /// <summary>The first number less the second, or less what it can be that is nearest; absent where they may be equal without being known.</summary>
    public Rational? Difference(BoundNumber first, BoundNumber second) => (Span(first), Span(second)) switch
    {
        ({ Exact: { } left }, { Exact: { } right }) => left - right,
        ({ Least: { } left }, { Most: { } right }) when left > right => left - right,
        ({ Most: { } left }, { Least: { } right }) when left < right => left - right,
        _ => null,
    };

    private NumberSpan? Span(BoundExpression? bound) =>
        bound is not BoundNumber number ? null
        : SpanReader.Of(number, condition.Nodes) is { } reader ? reader.Read(scope)
        : number.Evaluate(scope) is { } value ? NumberSpan.Of(value) : null;
}
