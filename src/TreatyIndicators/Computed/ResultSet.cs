using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>The results of a plan for one year, with what is needed to compute them again.</summary>
/// <remarks>Never changes. Safe for any number of threads.</remarks>
public sealed class ResultSet
{
    private readonly Frame frame;

    internal ResultSet(Frame frame, IndicatorResult[] results) => (this.frame, Results) = (frame, ValueList.Create<IndicatorResult>(results));

    /// <summary>The plan.</summary>
    public ActionPlan Plan => frame.Compiled.Plan;

    /// <summary>The year and the dates asked for.</summary>
    public Question Question => frame.Dates.Question;

    /// <summary>The content hash of the catalogue that was used.</summary>
    public string CatalogueVersion => frame.Evidence.Catalogue.Version;

    /// <summary>The content hash of the reports that were used.</summary>
    public string ReportsVersion => frame.Evidence.Reports.ContentHash;

    /// <summary>The content hash of the records that were used.</summary>
    public string RecordsVersion => frame.Evidence.RecordsVersion;

    /// <summary>A result for each indicator, in the order of the plan.</summary>
    public ValueList<IndicatorResult> Results { get; }

    /// <summary>The result of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such indicator.</exception>
    public IndicatorResult this[IndicatorId indicator] =>
        Results.FirstOrDefault(result => result.Indicator.Id == indicator)
        ?? throw new KeyNotFoundException($"{Plan.Title.En} has no indicator {indicator}.");

    /// <summary>Explains the finding of a State: every test with its outcome, and the fields and values that decided it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="state">The State, of the catalogue's list.</param>
    /// <exception cref="KeyNotFoundException">The plan has no such indicator, or the catalogue no such State.</exception>
    public Explanation Explain(IndicatorId indicator, StateCode state) => Explain(indicator, state.Value);

    /// <summary>Explains the finding of any subject, by its identifier.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="subject">The code of a State, or the identifier of another subject.</param>
    /// <exception cref="KeyNotFoundException">The plan has no such indicator, or the indicator no such subject.</exception>
    public Explanation Explain(IndicatorId indicator, string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var compiled = frame.Compiled.Find(indicator) ?? throw new KeyNotFoundException($"{Plan.Title.En} has no indicator {indicator}.");
        return new Explainer(frame, compiled, this[indicator]).Explain(subject);
    }
}
