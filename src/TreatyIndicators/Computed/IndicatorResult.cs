using TreatyIndicators.Computed;

namespace TreatyIndicators;

/// <summary>The figure of one indicator, with its bounds and the subjects behind it.</summary>
/// <remarks>
/// The lists have States in the order of their codes and other subjects in the order of their records. <see cref="Met"/>, <see cref="PartlyMet"/>, <see cref="NotMet"/>,
/// <see cref="Unknown"/>, <see cref="Pending"/> and <see cref="NotApplicable"/> have no subject in common and together hold every
/// subject of the universe. The first four, less <see cref="Doubtful"/>, are the population that the denominator counts. The lists
/// are worked out each time they are asked for. Safe for any number of threads.
/// </remarks>
public sealed class IndicatorResult
{
    private readonly SubjectLists lists;
    private readonly StatusCounts counts;

    /// <summary>The figure where it is more than a count of subjects; a count is turned into one when it is asked for, which keeps results small.</summary>
    private readonly ResultFigure? figure;

    internal IndicatorResult(SubjectLists lists, StatusCounts counts) => (this.lists, this.counts) = (lists, counts);

    internal IndicatorResult(SubjectLists lists, ResultFigure figure) => (this.lists, this.figure) = (lists, figure);

    private IndicatorResult(IndicatorResult other) => (lists, counts, figure) = (other.lists, other.counts, other.figure);

    internal SubjectLists Lists => lists;

    /// <summary>The definition.</summary>
    public Indicator Indicator => lists.Definition;

    /// <summary>The plan year.</summary>
    public int Year => lists.Year;

    /// <summary>The number of subjects that meet the condition, or the number that the condition gives; absent when it cannot be told.</summary>
    public Rational? Numerator => figure is null ? Rational.Of(counts.Met) : figure.Numerator;

    /// <summary>The number of subjects in the population, those unknown included, those pending not; absent when it cannot be told.</summary>
    public Rational? Denominator => figure is null ? Rational.Of(counts.Members) : figure.Denominator;

    /// <summary>The number of subjects that meet the condition or the weaker test: a figure of its own, never the headline.</summary>
    public int MetOrPartlyMet => Met.Count + PartlyMet.Count;

    /// <summary>The headline under the silence rule, exactly, in the unit of the indicator: a count, or per cent from 0 to 100.</summary>
    /// <remarks>Absent for the reason given in <see cref="Undefined"/>. An empty population has no value: neither 0 nor 100 per cent.</remarks>
    public Rational? Value => figure is null ? lists.ValueOf(counts) : figure.Value;

    /// <summary>The least and the greatest value once everything unknown or silent becomes known, in the unit of the indicator; absent when there is none.</summary>
    public Bounds? Bounds => figure is null ? lists.BoundsOf(counts) : figure.Bounds;

    /// <summary>Why there is no value; absent when there is one.</summary>
    public WhyUndefined? Undefined => figure is null ? lists.WhyUndefined(counts) : figure.Undefined;

    /// <summary>The records that the condition reads and that were not supplied, by path.</summary>
    public ValueList<string> MissingRecords => lists.MissingRecords;

    /// <summary>The readings that the figure is under; empty for the headline.</summary>
    public ValueList<IndicatorReading> Under { get; private init; } = [];

    /// <summary>The figures of the separate measures inside the indicator, over its population; usually none. Worked out when first asked for.</summary>
    public ValueList<ComponentResult> Components => field ??= lists.Components(Under);

    /// <summary>The figures under each reading of the indicator by itself, in the order of the definition; usually none. Worked out when first asked for.</summary>
    /// <remarks>They are the same for the headline and for a figure that is under a reading.</remarks>
    public ValueList<ReadingResult> Readings => field ??= lists.Readings();

    /// <summary>
    /// How far the headline and the readings lie apart, those alone that have a value in the unit of the headline; absent where fewer
    /// than two have one.
    /// </summary>
    public Spread? Spread
    {
        get
        {
            var headline = Indicator.Readings.Count == 0 ? null : lists.Headline();
            var values = Readings.Select(reading => reading.Result).Append(headline)
                .Where(result => result is not null && result.Indicator.Unit == headline!.Indicator.Unit)
                .Select(result => result!.Value)
                .OfType<Rational>()
                .ToList();
            return values.Count < 2 ? null : new(values.Min(), values.Max());
        }
    }

    /// <summary>The number of each subject in <see cref="Met"/>, where numbers are added up over subjects; else none.</summary>
    public ValueList<SubjectAmount> Amounts => lists.Amounts();

    /// <summary>Subjects for which the condition holds: the numerator.</summary>
    public ValueList<string> Met => lists.Of(word => word.Met);

    /// <summary>Subjects for which only the weaker test holds. Not met in the headline.</summary>
    public ValueList<string> PartlyMet => lists.Of(word => word.PartlyMet);

    /// <summary>Subjects for which the condition does not hold, silent ones included where the act of reporting is counted.</summary>
    public ValueList<string> NotMet => lists.Of(word => word.NotMet);

    /// <summary>Subjects of which it cannot be told, the doubtful included.</summary>
    public ValueList<string> Unknown => lists.Of(word => word.Unknown);

    /// <summary>Subjects whose term still runs; they have left the population.</summary>
    public ValueList<string> Pending => lists.Of(word => word.Pending);

    /// <summary>Subjects outside the population.</summary>
    public ValueList<string> NotApplicable => lists.Of(word => word.NotApplicable);

    /// <summary>Those among the unknown of which it is not known whether they belong to the population; not in the denominator, but in the bounds.</summary>
    public ValueList<string> Doubtful => lists.Of(word => word.Doubtful);

    /// <summary>Members, sure or doubtful, that are silent on the point, whatever their status.</summary>
    public ValueList<string> Silent => lists.Silent();

    /// <summary>Members, sure or doubtful, that the bounds hold open: they could turn out met or not met.</summary>
    public ValueList<string> Open => lists.Of(word => word.Open);

    /// <summary>The finding of a subject.</summary>
    /// <param name="subject">The code of a State, or the identifier of another subject.</param>
    /// <exception cref="KeyNotFoundException">The indicator is not tested on such a subject.</exception>
    public Finding Finding(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return lists.Finding(subject, Year, MissingRecords);
    }

    /// <summary>Explains the finding of a subject: every test with its outcome, and the fields and values that decided it.</summary>
    /// <param name="subject">The code of a State, or the identifier of another subject.</param>
    /// <exception cref="KeyNotFoundException">The indicator is not tested on such a subject.</exception>
    public Explanation Explain(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return lists.Explain(this, subject);
    }

    /// <summary>The finding of the subject at a place of the lists: two rows of records may share an identifier.</summary>
    internal Finding FindingAt(int place) => lists.Finding(place, Year, MissingRecords);

    internal IndicatorResult ReadAs(ValueList<IndicatorReading> readings) => new(this) { Under = readings };

    /// <summary>The findings of all subjects of the universe, in the order of the lists.</summary>
    public IEnumerable<Finding> Findings() => lists.Subjects.Select(Finding);

    /// <summary>Splits the result by region, or by groups of your own.</summary>
    /// <param name="groups">The groups: <see cref="StateGroups.Regions"/>, <see cref="StateGroups.Of(string, IEnumerable{StateCode})"/> and so on.</param>
    /// <remarks>Subjects that are not States count with the State that their record names.</remarks>
    /// <exception cref="ArgumentNullException">No groups are given.</exception>
    public Strata By(StateGroups groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return lists.Split(this, groups);
    }
}
