using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>The results of a plan for one year, with what is needed to compute them again.</summary>
/// <remarks>Never changes. Safe for any number of threads.</remarks>
public sealed class ResultSet
{
    private readonly Frame frame;
    private readonly ValueList<IndicatorResult> whole;

    internal ResultSet(Frame frame, IndicatorResult[] results)
    {
        this.frame = frame;
        Results = whole = ValueList.Create<IndicatorResult>(results);
    }

    private ResultSet(Frame frame, ValueList<string> readings, ValueList<IndicatorResult> whole, ValueList<IndicatorResult> results) =>
        (this.frame, Readings, this.whole, Results) = (frame, readings, whole, results);

    /// <summary>The plan, as it is defined: a result that is under a reading holds the definition that was used.</summary>
    public ActionPlan Plan => frame.Compiled.Plan;

    /// <summary>The names of the readings that the results are under; empty for the headlines.</summary>
    public ValueList<string> Readings { get; } = [];

    /// <summary>The year and the dates asked for.</summary>
    public Question Question => frame.Dates.Question;

    /// <summary>The content hash of the catalogue that was used.</summary>
    public string CatalogueVersion => frame.Evidence.Catalogue.Version;

    /// <summary>The content hash of the reports that were used.</summary>
    public string ReportsVersion => frame.Evidence.Reports.ContentHash;

    /// <summary>The content hash of the records that were used.</summary>
    public string RecordsVersion => frame.Evidence.RecordsVersion;

    /// <summary>A result for each indicator, in the order of the plan, unless the set was limited to some.</summary>
    public ValueList<IndicatorResult> Results { get; }

    /// <summary>The relations of the plan that one of the indicators shown is part of, each held against these results. Worked out when first asked for.</summary>
    public ValueList<RelationResult> Relations => field ??= Plan.Relations
        .Where(relation => Results.Any(result => result.Indicator.Id == relation.First || result.Indicator.Id == relation.Second))
        .Select(relation => RelationMaker.Make(relation, Of(relation.First), Of(relation.Second)))
        .ToValueList();

    /// <summary>The same results, but each indicator that has a reading of one of the names is read that way; all others stay as they are.</summary>
    /// <param name="readings">The names of readings, for instance <c>by30April</c>. They are added to those that the results are under already.</param>
    /// <remarks>
    /// What a definition asks of another indicator with <c>met</c> is asked of that one as the plan defines it. A reading of the population
    /// and one of the condition go together.
    /// </remarks>
    /// <exception cref="ArgumentException">Two of the readings would replace the same part of one indicator.</exception>
    /// <exception cref="KeyNotFoundException">No indicator of the plan has a reading of a name; the message names the nearest.</exception>
    public ResultSet Under(params IEnumerable<string> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var names = ReadingChoice.Checked(Plan, Readings.Concat(readings));
        if (names.Count == Readings.Count)
        {
            return this;
        }

        var read = ReadingChoice.Results(frame, whole, names).ToValueList();
        var shown = Results.Select(result => result.Indicator.Id).ToHashSet();
        return new(frame, names, read, read.Where(result => shown.Contains(result.Indicator.Id)).ToValueList());
    }

    /// <summary>The same results, limited to some indicators, in the order of the plan.</summary>
    /// <param name="indicators">The indicators to keep.</param>
    /// <exception cref="KeyNotFoundException">The results have none of one of the indicators.</exception>
    public ResultSet Only(params IEnumerable<IndicatorId> indicators)
    {
        var kept = indicators.Select(indicator => this[indicator].Indicator.Id).ToHashSet();
        return new(frame, Readings, whole, Results.Where(result => kept.Contains(result.Indicator.Id)).ToValueList());
    }

    /// <summary>The result of an indicator.</summary>
    /// <exception cref="KeyNotFoundException">The plan has no such indicator.</exception>
    public IndicatorResult this[IndicatorId indicator] =>
        Results.FirstOrDefault(result => result.Indicator.Id == indicator)
        ?? throw new KeyNotFoundException($"{Plan.Title.En} has no indicator {indicator}.");

    /// <summary>Who belongs to a population of the plan, whatever the indicators find of them.</summary>
    /// <param name="population">The name of the population, for instance <c>ClearanceDuty</c>.</param>
    /// <returns>
    /// The members on <see cref="Question.ReferenceDate"/>; where the question gives none, on the reference date of the first indicator
    /// over that population. States that an indicator takes out (not applicable, pending) are members all the same. Without the records
    /// that hold its subjects a population is empty.
    /// </returns>
    /// <exception cref="ArgumentNullException">No name is given.</exception>
    /// <exception cref="KeyNotFoundException">No indicator of the plan is about a population of that name and counts its subjects.</exception>
    public PopulationMembers Population(string population)
    {
        ArgumentNullException.ThrowIfNull(population);
        var compiled = frame.Compiled.Indicators.FirstOrDefault(indicator => IsCountedOver(population, indicator.Definition))
            ?? throw new KeyNotFoundException($"{Plan.Title.En} counts no population {population}.");
        return new SubjectLists(frame, compiled).Population();
    }

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
        return this[indicator].Explain(subject);
    }

    private IndicatorResult Of(IndicatorId indicator) => whole.First(result => result.Indicator.Id == indicator);

    private static bool IsCountedOver(string population, Indicator definition) =>
        definition.Population.Name == population && definition.Measure == Measure.CountOfSubjects;
}
