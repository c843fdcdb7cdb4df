using TreatyIndicators.Conditions;

namespace TreatyIndicators.Export;

/// <summary>Figures as people read them: rounded half away from zero to one digit after the point.</summary>
/// <remarks>Never depends on the culture of the machine. Safe for any number of threads.</remarks>
public static class FigureText
{
    private const int Digits = 1;

    private const string None = "-";

    /// <summary>The numerator and the denominator: <c>11/12</c>; for counts and sums, how many are met among how many.</summary>
    /// <param name="result">The result.</param>
    /// <returns>Where one of the two cannot be told a hyphen stands for it; where neither can, one hyphen.</returns>
    /// <exception cref="ArgumentNullException">No result is given.</exception>
    public static string Share(IndicatorResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return (result.Numerator, result.Denominator) switch
        {
            (_, { } members) when result.Indicator.Measure == Measure.SumOverSubjects => $"{Number(Rational.Of(result.Met.Count))}/{Number(members)}",
            (null, null) => None,
            ({ } numerator, null) => Number(numerator),
            var (numerator, denominator) => $"{(numerator is { } known ? Number(known) : None)}/{Number(denominator!.Value)}",
        };
    }

    /// <summary>The value: <c>91.7 %</c>, a count, or why there is none.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentNullException">No result is given.</exception>
    public static string Value(IndicatorResult result, ConditionLanguage language)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result switch
        {
            { Value: { } value, Indicator.Unit: IndicatorUnit.Percent } => $"{Number(value)} %",
            { Value: { } value } => Number(value),
            { Undefined: { } why } => ResultWords.Of(why, language),
            _ => None,
        };
    }

    /// <summary>The bounds: <c>83.3 to 100</c>, in the unit of the indicator; one number when nothing is open, <c>12 or more</c> when there is no upper one.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentNullException">No result is given.</exception>
    public static string Bounds(IndicatorResult result, ConditionLanguage language)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Bounds switch
        {
            null => None,
            { IsExact: true, Lower: var only } => Number(only),
            { Lower: var lower, Upper: { } upper } => Range.In(language, Number(lower), Number(upper)),
            { Lower: var lower } => NoLimit.In(language, Number(lower)),
        };
    }

    /// <summary>The figure of a separate measure: a number, or why there is none.</summary>
    /// <param name="component">The figure.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentNullException">No figure is given.</exception>
    public static string Value(ComponentResult component, ConditionLanguage language)
    {
        ArgumentNullException.ThrowIfNull(component);
        return Value(component.Result, language);
    }

    /// <summary>How far readings lie apart: <c>72.5 to 85</c>, or one number when they all agree.</summary>
    /// <param name="spread">The spread.</param>
    /// <param name="language">The language of the words.</param>
    public static string Spread(Spread spread, ConditionLanguage language) => spread.Least == spread.Greatest
        ? Number(spread.Least)
        : Range.In(language, Number(spread.Least), Number(spread.Greatest));

    /// <summary>A change with its sign, or why there is none: <c>+12.5</c>, <c>from zero</c>.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="asShare">Whether the figure is a part of a whole, to be shown in per cent: <c>+50 %</c>.</param>
    /// <exception cref="ArgumentNullException">No figure is given.</exception>
    public static string Change(ProgressFigure figure, ConditionLanguage language, bool asShare = false)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure switch
        {
            { Value: { } value } when asShare => $"{Signed(value * Rational.Of(100))} %",
            { Value: { } value } => Signed(value),
            _ => ResultWords.Of(figure.Absent!.Value, language),
        };
    }

    /// <summary>What a change can be: <c>-2 to 12.5</c>, <c>3 or more</c>, <c>3 or less</c>; one number when nothing is open.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentNullException">No figure is given.</exception>
    public static string Bounds(ProgressFigure figure, ConditionLanguage language)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Bounds switch
        {
            null or { Lower: null, Upper: null } => None,
            { IsExact: true, Lower: { } only } => Signed(only),
            { Lower: { } lower, Upper: { } upper } => Range.In(language, Signed(lower), Signed(upper)),
            { Lower: { } lower } => NoLimit.In(language, Signed(lower)),
            { Upper: { } upper } => AtMost.In(language, Signed(upper)),
        };
    }

    private static string Signed(Rational number) => DecimalText.Of(number, Digits) is var text && number > default(Rational) && text != "0" ? $"+{text}" : text;

    private static Phrase AtMost { get; } = new("{0} or less", "至多 {0}");

    private static Phrase NoLimit { get; } = new("{0} or more", "至少 {0}");

    private static Phrase Range { get; } = new("{0} to {1}", "{0} 至 {1}");

    private static string Number(Rational number) => DecimalText.Of(number, Digits);
}
