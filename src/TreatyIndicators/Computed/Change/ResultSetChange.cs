namespace TreatyIndicators;

/// <summary>The differences between two results of a plan, indicator by indicator.</summary>
/// <remarks>Never changes. Safe for any number of threads.</remarks>
public sealed class ResultSetChange
{
    private ResultSetChange(ResultSet before, ResultSet after)
    {
        (Before, After) = (before, after);
        var earlier = before.Results.ToDictionary(result => result.Indicator.Id);
        var later = after.Results.Select(result => result.Indicator.Id).ToHashSet();
        All = after.Results.Where(result => earlier.ContainsKey(result.Indicator.Id)).Select(result => ResultChange.Between(earlier[result.Indicator.Id], result)).ToValueList();
        Added = after.Results.Where(result => !earlier.ContainsKey(result.Indicator.Id)).ToValueList();
        Removed = before.Results.Where(result => !later.Contains(result.Indicator.Id)).ToValueList();
    }

    /// <summary>The earlier, or first, results.</summary>
    public ResultSet Before { get; }

    /// <summary>The later, or second, results.</summary>
    public ResultSet After { get; }

    /// <summary>A difference for each indicator that both have, in the order of the second plan.</summary>
    public ValueList<ResultChange> All { get; }

    /// <summary>Those among them in which anything changed.</summary>
    public IEnumerable<ResultChange> Changed => All.Where(change => change.IsChanged);

    /// <summary>The results of indicators that only the second has.</summary>
    public ValueList<IndicatorResult> Added { get; }

    /// <summary>The results of indicators that only the first has.</summary>
    public ValueList<IndicatorResult> Removed { get; }

    /// <summary>Explains the differences between two results of a plan: of two years, days, bodies of evidence, editions or readings.</summary>
    /// <param name="before">The earlier, or first, results.</param>
    /// <param name="after">The later, or second, results.</param>
    /// <remarks>Indicators are matched by their identifiers, so the plans may be two editions of one plan.</remarks>
    /// <exception cref="ArgumentNullException">Results are missing.</exception>
    /// <exception cref="ArgumentException">The plans are of different conventions.</exception>
    public static ResultSetChange Between(ResultSet before, ResultSet after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Plan.Convention == after.Plan.Convention
            ? new(before, after)
            : throw new ArgumentException($"Found plans of {before.Plan.Convention} and {after.Plan.Convention}, expected two of one convention.", nameof(after));
    }

    /// <summary>The difference of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">Not both have such an indicator.</exception>
    public ResultChange this[IndicatorId indicator] =>
        All.FirstOrDefault(change => change.After.Indicator.Id == indicator)
        ?? throw new KeyNotFoundException($"Not both results have the indicator {indicator}.");
}
