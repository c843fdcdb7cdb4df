using System.Globalization;

namespace TreatyIndicators.Tests.PublishedFigures;

/// <summary>One published figure beside what the library computes.</summary>
internal sealed record Comparison
{
    /// <summary>For a figure that the source, or another one, prints a second time: there is nothing to compute, the two are held side by side.</summary>
    public const string Elsewhere = "printed elsewhere";

    private Comparison()
    {
    }

    /// <summary>What is counted, in words.</summary>
    public required string Statistic { get; init; }

    /// <summary>The indicator, population or part of the library that computes it.</summary>
    public required string Through { get; init; }

    public required decimal Published { get; init; }

    public required decimal Computed { get; init; }

    /// <summary>n and N, where the figure is a part of a whole.</summary>
    public string Fraction { get; init; } = string.Empty;

    /// <summary>Which States, or days, or rows were compared one by one; absent: numbers only.</summary>
    public int? Named { get; private init; }

    /// <summary>What the library has and the source has not, and the other way round.</summary>
    public IReadOnlyList<string> Members { get; private init; } = [];

    /// <summary>The difference that is known and explained, exactly.</summary>
    public string Expected { get; private init; } = string.Empty;

    public string Reason { get; private init; } = string.Empty;

    /// <summary>Computed less published, then the members that differ: <c>+1; +UKR</c>. Empty when there is none.</summary>
    public string Difference => string.Join("; ", new[] { Signed(Computed - Published), string.Join(' ', Members) }.Where(part => part.Length > 0));

    public static Comparison Of(string statistic, string through, decimal published, decimal computed, string fraction = "") =>
        new() { Statistic = statistic, Through = through, Published = published, Computed = computed, Fraction = fraction };

    /// <summary>A share of a result in per cent, rounded half up to as many digits as the source prints.</summary>
    public static Comparison OfShare(string statistic, IndicatorResult result, decimal published, int digits = 0) =>
        Of(statistic, result.Indicator.Id.Value, published, Share(result).Round(digits), FractionOf(result));

    /// <summary>Sets compared member by member first, then their size.</summary>
    public static Comparison OfSets(string statistic, string through, IEnumerable<string> published, IEnumerable<string> computed, string fraction = "")
    {
        var (source, library) = (published.ToHashSet(StringComparer.Ordinal), computed.ToHashSet(StringComparer.Ordinal));
        return Of(statistic, through, source.Count, library.Count, fraction) with
        {
            Named = source.Count,
            Members =
            [
                .. library.Except(source).Order(StringComparer.Ordinal).Select(member => $"+{member}"),
                .. source.Except(library).Order(StringComparer.Ordinal).Select(member => $"−{member}"),
            ],
        };
    }

    public static Comparison OfStates(string statistic, string through, IEnumerable<StateCode> published, IEnumerable<string> computed, string fraction = "") =>
        OfSets(statistic, through, published.Select(state => state.Value), computed, fraction);

    public static Comparison OfStates(string statistic, string through, IEnumerable<StateCode> published, IEnumerable<StateCode> computed) =>
        OfStates(statistic, through, published, computed.Select(state => state.Value));

    /// <summary>The same sets where the source prints a number that is not the size of its list.</summary>
    public Comparison Printed(decimal number) => this with { Published = number };

    public Comparison Differs(string expected, string reason) => this with { Expected = expected, Reason = reason };

    public static string FractionOf(IndicatorResult result) => $"{result.Numerator}/{result.Denominator}";

    private static Rational Share(IndicatorResult result) => Rational.Of(100) * result.Numerator!.Value / result.Denominator!.Value;

    private static string Signed(decimal difference) => difference == 0
        ? string.Empty
        : (difference > 0 ? "+" : "−") + Math.Abs(difference).ToString("#,0.######", CultureInfo.InvariantCulture);
}
