using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>Turns bits back into subjects. Nothing is kept: the columns of the frame are the answer.</summary>
/// <param name="frame">The frame.</param>
/// <param name="indicator">The indicator.</param>
/// <param name="inside">The subjects of a stratum; absent: all.</param>
internal sealed class SubjectLists(Frame frame, CompiledIndicator indicator, ulong[]? inside = null)
{
    private readonly SubjectTable? table = indicator.HasSubjects ? frame.TableOf(indicator) : null;

    public Indicator Definition => indicator.Definition;

    public int Year => frame.Dates.Question.Year;

    public ValueList<string> MissingRecords => frame.MissingOf(indicator);

    /// <summary>The sum of the numbers of the subjects; absent where subjects are counted.</summary>
    public AmountSums? Sums() => indicator.Amount is null ? null : AmountSums.Of(frame, indicator, inside);

    public Rational? ValueOf(StatusCounts counts) => WhyUndefined(counts) is not null ? null
        : indicator.IsShare ? Rational.Share(counts.Met * 100L, counts.Members)
        : Rational.Of(counts.Met);

    public Bounds? BoundsOf(StatusCounts counts) => indicator.IsShare ? counts.ShareBounds(whole: 100) : counts.CountBounds();

    public WhyUndefined? WhyUndefined(StatusCounts counts)
    {
        var undecided = indicator.RestsOnRecords && MissingRecords.Count > 0;
        var nobody = counts.Members == 0 && frame.MissingOf(indicator.PopulationRecords).Count > 0;
        return undecided || nobody ? TreatyIndicators.WhyUndefined.RecordNotSupplied
            : counts.Members == 0 ? TreatyIndicators.WhyUndefined.EmptyPopulation
            : null;
    }

    public ConventionId Convention => frame.Convention;

    /// <summary>Whether the figure is made of subjects; a number or a ratio is not.</summary>
    public bool HasSubjects => indicator.HasSubjects;

    /// <summary>Whether the value is the numerator in per cent of the denominator.</summary>
    public bool IsShare => indicator.IsShare || Definition.Measure == Measure.Ratio;

    /// <summary>The definition over the evidence, to be held against another.</summary>
    public Corner Corner => new(frame, indicator, inside);

    public ResultContext Context => new(frame.Compiled.Plan, frame.Dates.Question);

    /// <summary>Whether both are the same count of the same evidence.</summary>
    public bool IsSameAs(SubjectLists other) => other.IsSameAs(frame, indicator, inside);

    /// <summary>Whether there is a report of a State that the tests could read.</summary>
    public bool HasReport(string state) => PlanCompiler.BasisOf(Definition) is ReportBasis.Window or ReportBasis.Latest
        ? frame.ReportsOf(state).Latest(frame.Dates.Question.Year - 1) is not null
        : frame.ReportsOf(state).Own is not null;

    /// <summary>The least and the greatest share of the population, whatever the unit of the indicator; absent where nobody is counted.</summary>
    public Bounds? ShareBounds() => table is null || Definition.Measure != Measure.CountOfSubjects ? null
        : indicator.Count(table.Columns, table.Count, inside).ShareBounds(whole: 100);

    public IReadOnlyList<string> Subjects => table is null ? [] : inside is null ? table.Identifiers : [.. table.Identifiers.Where((_, place) => IsInside(place))];

    public Strata Split(IndicatorResult whole, StateGroups groups) => StrataMaker.Split(whole, frame, indicator, inside, groups);

    /// <summary>The population itself, before the indicator takes anyone out of it.</summary>
    public PopulationMembers Population() => new()
    {
        Population = Definition.Population,
        On = frame.Dates.Of(Definition.ReferenceDate).Reference,
        Members = Where((word, subjects) => Belongs(word).True & subjects),
        Doubtful = Where((word, subjects) => Belongs(word).Unknown & subjects),
    };

    public ValueList<ComponentResult> Components(ValueList<IndicatorReading> under)
    {
        if (Definition.Components.Count == 0)
        {
            return [];
        }

        var name = string.Join('\n', under.Select(reading => reading.Name).Prepend(Definition.Id.Value));
        return ResultParts.Components(frame, Definition, name, inside);
    }

    public ValueList<ReadingResult> Readings() => Definition.Readings.Count == 0 ? [] : ResultParts.Readings(frame, Plain.Definition, inside);

    /// <summary>The figure of the indicator under none of its readings.</summary>
    public IndicatorResult Headline() => ResultMaker.Make(frame.Plain, Plain, inside);

    public Explanation Explain(IndicatorResult result, string subject) => new Explainer(frame, indicator, result).Explain(subject);

    public ValueList<string> Of(Func<StatusWord, ulong> which) =>
        Where((word, subjects) => which(indicator.Statuses(table!.Columns, word, subjects)));

    /// <summary>The subjects that are chosen, sixty-four at a time.</summary>
    public ValueList<string> Where(Func<int, ulong, ulong> which)
    {
        if (table is null)
        {
            return [];
        }

        var found = new List<string>();
        for (var word = 0; word << 6 < table.Count; word++)
        {
            for (var bits = which(word, Inside(word)); bits != 0; bits &= bits - 1)
            {
                found.Add(table.Identifiers[(word << 6) + BitOperations.TrailingZeroCount(bits)]);
            }
        }

        return found.ToValueList();
    }

    public ValueList<SubjectAmount> Amounts() => indicator.Amount is null ? []
        : Of(word => word.Met).Select(subject => new SubjectAmount(subject, frame.AmountsOf(indicator).At(table!.PlaceOf(subject)) ?? default)).ToValueList();

    /// <summary>Whether two indicators are tested on the same subjects.</summary>
    public bool HasSubjectsOf(SubjectLists other) =>
        table is not null && other.table is not null && Definition.Population.Universe == other.Definition.Population.Universe;

    /// <summary>Which subjects belong to the population, before the definition takes anyone out of it.</summary>
    public Outcomes Belongs(int word) => indicator.Population.Evaluate(table!.Columns, word);

    /// <summary>Which subjects are in the numerator; unknown where that is open.</summary>
    public Outcomes IsMet(int word) => indicator.Statuses(table!.Columns, word, CompiledIndicator.SubjectsIn(word, table.Count)).IsMet;

    /// <summary>Members for which the condition does not hold and that are silent. Where it is unknown nothing turns on it, so it is asked only here.</summary>
    public ValueList<string> Silent() => IsUntold
        ? Of(word => word.Open)
        : Of(word => (word.Members | word.Doubtful) & ~word.Holds).Where(IsSilent).ToValueList();

    private bool IsSilent(string subject) =>
        indicator.Silence is { } silence
        && new SubjectReader(frame, table!, table!.PlaceOf(subject), new() { Facts = frame.Facts, Dates = frame.Dates.Of(default) }).Evaluate(silence) == Truth.True;

    /// <summary>Where no report speaks of a fact but records alone, a record that was not supplied is the silence of all whom it could decide.</summary>
    private bool IsUntold => indicator.Silence is null && Definition.Silence == SilenceRule.Fact && frame.MissingOf(indicator).Count > 0;

    public Finding Finding(string subject, int year, ValueList<string> missingRecords)
    {
        var place = table?.PlaceOf(subject) ?? -1;
        if (place < 0 || !IsInside(place))
        {
            throw new KeyNotFoundException($"{Definition.Id} is not tested on {subject}.");
        }

        return Finding(place, year, missingRecords);
    }

    public Finding Finding(int place, int year, ValueList<string> missingRecords)
    {
        var (subject, bit) = (table!.Identifiers[place], 1UL << (place & 63));
        var word = indicator.Statuses(table.Columns, place >> 6, bit);
        return new(Definition.Id, subject, year, word.StatusOf(bit), Reason(word, bit, subject, missingRecords)) { IsOpen = (word.Open & bit) != 0 };
    }

    private bool IsSameAs(Frame ofFrame, CompiledIndicator counted, ulong[]? subjects) => frame == ofFrame && indicator == counted && inside == subjects;

    private CompiledIndicator Plain => frame.Plain.Compiled.Find(Definition.Id)!;

    private ulong Inside(int word) => inside?[word] ?? CompiledIndicator.SubjectsIn(word, table!.Count);

    private bool IsInside(int place) => inside is null || (inside[place >> 6] & (1UL << (place & 63))) != 0;

    private FindingReason Reason(StatusWord word, ulong bit, string subject, ValueList<string> missingRecords) =>
        (word.Doubtful & bit) != 0 ? (indicator.PopulationRecords.MissingFrom(frame.Facts).Count > 0 ? FindingReason.RecordNotSupplied : FindingReason.MembershipUnknown)
        : (word.Open & bit) == 0 ? FindingReason.Decided
        : !IsSilent(subject) ? (missingRecords.Count > 0 ? FindingReason.RecordNotSupplied : FindingReason.AnswerAbsent)
        : frame.ReportsOf(subject).Own is null ? FindingReason.NoReport
        : FindingReason.SilentOnPoint;
}
