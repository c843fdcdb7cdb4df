using TreatyIndicators.Conditions;
using TreatyIndicators.Export;

namespace TreatyIndicators.Validation;

/// <summary>Tells what numbers can be where values that they are made of are absent.</summary>
internal sealed class PartSpans(Condition condition, EvaluationScope scope)
{
    /// <summary>What remains possible where a number is expected to be another one, or to keep to it as a limit; absent where that is known, or nothing can be said.</summary>
    public Expectation? Expected(Expression number, ExpectationKind kind) => (Span(condition.Nodes.GetValueOrDefault(number)), kind) switch
    {
        (null or { Exact: not null } or { Least: null, Most: null }, _) => null,
        ({ Most: { } most }, ExpectationKind.AtMost or ExpectationKind.LessThan) => new(kind) { Values = [DecimalText.Of(most)], IsPartial = true },
        ({ Least: { } least }, ExpectationKind.AtLeast or ExpectationKind.MoreThan) => new(kind) { Values = [DecimalText.Of(least)], IsPartial = true },
        ({ } span, ExpectationKind.EqualTo) => Between(span),
        _ => null,
    };

    private static Expectation? Between(NumberSpan span) => span switch
    {
        { Least: { } least, Most: { } most } => new(ExpectationKind.Between) { Values = [DecimalText.Of(least), DecimalText.Of(most)], IsPartial = true },
        { Least: { } least } => new(ExpectationKind.AtLeast) { Values = [DecimalText.Of(least)], IsPartial = true },
        { Most: { } most } => new(ExpectationKind.AtMost) { Values = [DecimalText.Of(most)], IsPartial = true },
        _ => null,
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
