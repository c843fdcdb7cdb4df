using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>The difference between two results of one indicator, split exactly among its causes.</summary>
/// <remarks>
/// <para>
/// The two results may differ in year, day, evidence, edition of the plan and reading, in any combination. The parts add up to the differences
/// of numerator, denominator and value exactly, whatever the order of reports and States, and exchanging the two results changes the sign of
/// every part.
/// </para>
/// <para>
/// Bounds are not split: they answer how far the figure could still move. They stand in <see cref="Before"/> and <see cref="After"/>. Subjects
/// that became known, or are no longer, without moving the figure are listed in the parts with zero. <c>docs/change.md</c> explains every cause.
/// Never changes. Safe for any number of threads.
/// </para>
/// </remarks>
public sealed class ResultChange
{
    private ResultChange(IndicatorResult before, IndicatorResult after) => (Before, After) = (before, after);

    /// <summary>The earlier, or first, result.</summary>
    public IndicatorResult Before { get; }

    /// <summary>The later, or second, result.</summary>
    public IndicatorResult After { get; }

    /// <summary>The difference of the numerators, after less before; absent when one of them cannot be told, or they count different things.</summary>
    public Rational? Numerator { get; private init; }

    /// <summary>The difference of the denominators; absent when one of them cannot be told, or they count different things.</summary>
    public Rational? Denominator { get; private init; }

    /// <summary>The difference of the values, in the unit of the indicator: percentage points, or a count; absent for the reason given in <see cref="Undefined"/>.</summary>
    /// <remarks>Numerators and denominators can have a difference where the values have none.</remarks>
    public Rational? Value { get; private init; }

    /// <summary>Why the values have no difference; absent when they have one.</summary>
    public WhyNoDifference? Undefined { get; private init; }

    /// <summary>The parts, in the order of their causes; causes without a part are left out.</summary>
    public ValueList<ChangePart> Parts { get; private init; } = [];

    /// <summary>The differences of the separate measures that both results have, by their identifiers; usually none. Worked out when first asked for.</summary>
    public ValueList<ComponentChange> Components => field ??= After.Components
        .Join(Before.Components, after => after.Component.Id, before => before.Component.Id, (after, before) => new ComponentChange(after.Component, Between(before.Result, after.Result)), StringComparer.Ordinal)
        .ToValueList();

    /// <summary>Whether anything differs: the finding of a subject, a number, the bounds, why there is no value, or a separate measure.</summary>
    public bool IsChanged =>
        Parts.Count > 0
        || Undefined == WhyNoDifference.OtherUnit
        || (Before.Numerator, Before.Denominator, Before.Value, Before.Bounds, Before.Undefined) != (After.Numerator, After.Denominator, After.Value, After.Bounds, After.Undefined)
        || Components.Any(component => component.Change.IsChanged);

    /// <summary>Explains the difference between two results of one indicator.</summary>
    /// <param name="before">The earlier, or first, result.</param>
    /// <param name="after">The later, or second, result.</param>
    /// <exception cref="ArgumentNullException">A result is missing.</exception>
    /// <exception cref="ArgumentException">The results are of different indicators, or of plans of different conventions.</exception>
    public static ResultChange Between(IndicatorResult before, IndicatorResult after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ThrowIfUnrelated(before, after);
        if (!CountTheSame(before.Indicator, after.Indicator))
        {
            return new(before, after) { Undefined = WhyNoDifference.OtherUnit };
        }

        var undefined = WhyUndefinedBetween(before, after);
        var (numerator, denominator) = (after.Numerator - before.Numerator, after.Denominator - before.Denominator);
        return new(before, after)
        {
            Numerator = numerator,
            Denominator = denominator,
            Value = undefined is null ? after.Value - before.Value : null,
            Undefined = undefined,
            Parts = Split(before, after, undefined is null),
        };
    }

    private static ValueList<ChangePart> Split(IndicatorResult before, IndicatorResult after, bool hasValue)
    {
        var parts = new PartBuilder(hasValue ? ValueScale.Between(before, after, after.Lists.IsShare) : null, after.Denominator is not null);
        var corners = Corners.Of(before.Lists.Corner, after.Lists.Corner);
        if (corners is { Before.Table: not null, After.Table: not null })
        {
            new SubjectParts(before, after, corners).AddTo(parts);
        }
        else if (!after.Lists.HasSubjects && before.Numerator is not null && after.Numerator is not null)
        {
            NumberParts.AddTo(parts, corners);
        }

        return parts.Build();
    }

    private static WhyNoDifference? WhyUndefinedBetween(IndicatorResult before, IndicatorResult after)
    {
        WhyUndefined?[] reasons = [before.Undefined, after.Undefined];
        return before.Indicator.Unit != after.Indicator.Unit || before.Lists.IsShare != after.Lists.IsShare ? WhyNoDifference.OtherUnit
            : reasons.Contains(WhyUndefined.RecordNotSupplied) ? WhyNoDifference.RecordNotSupplied
            : reasons.Contains(WhyUndefined.EmptyPopulation) ? WhyNoDifference.EmptyPopulation
            : null;
    }

    /// <summary>Counts of the same subjects can be held against each other even where one of them is published as a share.</summary>
    private static bool CountTheSame(Indicator before, Indicator after) =>
        before.Measure == after.Measure
        && before.Population.Universe == after.Population.Universe
        && (before.Unit == after.Unit || before.Measure == Measure.CountOfSubjects);

    private static void ThrowIfUnrelated(IndicatorResult before, IndicatorResult after)
    {
        if (before.Indicator.Id != after.Indicator.Id)
        {
            throw new ArgumentException($"Found results of {before.Indicator.Id} and of {after.Indicator.Id}, expected two results of one indicator.", nameof(after));
        }

        if (before.Lists.Convention != after.Lists.Convention)
        {
            throw new ArgumentException($"Found results under {before.Lists.Convention} and {after.Lists.Convention}, expected two under one convention.", nameof(after));
        }
    }
}
