using System.Collections.Concurrent;
using NodaTime;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>One plan, for one year, from one body of evidence as known on one day: the reports read into columns.</summary>
/// <remarks>Safe for any number of threads once it is built.</remarks>
internal sealed class Frame : IKnowledge
{
    private readonly ConcurrentDictionary<string, ReportsOfState> covered;
    private readonly SubjectTable?[] tables;
    private readonly ValueList<string>?[] missing;
    private readonly SubjectLists?[] lists;
    private ConcurrentDictionary<CompiledPlan, Lazy<Frame>>? beside;
    private ConcurrentDictionary<CompiledIndicator, SubjectAmounts>? amounts;
    private ConcurrentDictionary<CompiledIndicator, NumberFigure>? numbers;

    private Frame(CompiledPlan plan, Evidence evidence, Question question, Frame? plain = null)
    {
        (Compiled, Evidence, Plain) = (plan, evidence, plain ?? this);
        covered = plain?.covered ?? new(StringComparer.Ordinal);
        Dates = new(question, plan.Plan.From);
        States = evidence.Frames.States(plan.Plan.Convention, evidence.Catalogue).On(question.AsOf);
        Shared = evidence.Frames.Shared(plan.Plan.Convention, evidence);
        Facts = plain?.Facts ?? new(this);
        missing = new ValueList<string>?[plan.Indicators.Count];
        lists = new SubjectLists?[plan.Indicators.Count];
        tables = new SubjectTable?[plan.Universes.Count];
    }

    /// <summary>Reads the evidence into a new frame.</summary>
    public static Frame Read(CompiledPlan plan, Evidence evidence, Question question, bool isOneOfMany = false) => Begin(plan, evidence, question, isOneOfMany).Frame;

    /// <summary>Reads the evidence into a new frame, and tells how far each table was read, for those who go on from there.</summary>
    public static (Frame Frame, TableReading?[] Readings) Begin(CompiledPlan plan, Evidence evidence, Question question, bool isOneOfMany = false)
    {
        var frame = new Frame(plan, evidence, question);
        frame.KeepTables(null);
        return (frame, FrameReader.ReadAll(frame, isOneOfMany));
    }

    /// <summary>The same as of another day, with no tables yet.</summary>
    public Frame AsOf(Question question) => new(Compiled, Evidence, question);

    /// <summary>Takes over the table of a universe, or makes one where none is given; absent when the records that hold its subjects were not supplied.</summary>
    public SubjectTable? Keep(int universe, SubjectTable? table) => tables[universe] = table ?? Subjects(Compiled.Universes[universe]);

    /// <summary>The same frame for evidence in which only the reports of some States differ; what was read from the others is kept.</summary>
    public Frame WithReportsOf(IReadOnlyCollection<StateCode> states, Evidence evidence)
    {
        var frame = new Frame(Compiled, evidence, Dates.Question);
        frame.KeepTables(this);
        FrameReader.ReadAgain(frame, states);
        foreach (var (indicator, known) in amounts ?? [])
        {
            frame.KeepAmounts(indicator, known, states);
        }

        frame.KeepNumbers(numbers ?? []);

        return frame;
    }

    /// <summary>The frame of definitions beside the plan's own, read when first asked for.</summary>
    public Frame Beside(CompiledPlan definitions) => LazyInitializer.EnsureInitialized(ref beside, static () => new())
        .GetOrAdd(definitions, static (beside, plain) => new(() => plain.Read(beside)), this).Value;

    /// <summary>The frame of the plan's own definitions; this one, unless it stands beside another.</summary>
    public Frame Plain { get; }

    public CompiledPlan Compiled { get; }

    public Evidence Evidence { get; }

    public FrameDates Dates { get; }

    public FrameFacts Facts { get; }

    public LocalDate Day => Dates.AsOf;

    public ListedStates States { get; }

    public SharedLookups Shared { get; }

    public ConventionId Convention => Compiled.Plan.Convention;

    public IReadOnlyList<SubjectTable?> Tables => tables;

    /// <summary>The subjects of an indicator; absent when the records that hold them were not supplied.</summary>
    public SubjectTable? TableOf(CompiledIndicator indicator) => tables[indicator.Universe];

    /// <summary>The records that an indicator reads and that were not supplied.</summary>
    public ValueList<string> MissingOf(CompiledIndicator indicator) => missing[indicator.Place] ??= MissingOf(indicator.Records);

    /// <summary>The subjects of an indicator by status.</summary>
    public SubjectLists ListsOf(CompiledIndicator indicator) => lists[indicator.Place] ??= new(this, indicator);

    /// <summary>The records that a definition reads and that were not supplied.</summary>
    public ValueList<string> MissingOf(NeededRecords needed) => Shared.Missing.GetOrAdd(needed, static (read, facts) => read.MissingFrom(facts), Facts);

    /// <summary>Counts the subjects of every indicator: columns are read. Numbers are worked out once and kept.</summary>
    public ResultSet Count()
    {
        var results = new IndicatorResult[Compiled.Indicators.Count];
        for (var place = 0; place < results.Length; place++)
        {
            results[place] = ResultMaker.Make(this, Compiled.Indicators[place]);
        }

        return new(this, results);
    }

    /// <summary>The numbers of the subjects of an indicator that adds them up.</summary>
    public SubjectAmounts AmountsOf(CompiledIndicator indicator) => LazyInitializer.EnsureInitialized(ref amounts, static () => new())
        .GetOrAdd(indicator, static (indicator, frame) => new(frame, indicator, frame.TableOf(indicator)!), this);

    /// <summary>What the definition of an indicator that is a number gives.</summary>
    public NumberFigure NumberOf(CompiledIndicator indicator) => LazyInitializer.EnsureInitialized(ref numbers, static () => new())
        .GetOrAdd(indicator, static (indicator, frame) => NumberFigure.Of(frame, indicator), this);

    /// <summary>The reports of the State at a place of the list of States.</summary>
    public ReportsOfState ReportsOf(int place) => ReportsOf(States.Identifiers.All[place], Evidence.Frames.Series(Convention, Evidence)[place]);

    /// <summary>The reports of a State; kept where cover pages point from year to year, so that each chain is followed once.</summary>
    public ReportsOfState ReportsOf(string state) =>
        ReportsOf(state, StateCode.TryParse(state, out var code) ? Evidence.Reports.Series(Convention, code) : null);

    /// <summary>All reports of a State that were submitted by the day of the frame.</summary>
    public ValueList<StatePartyReport> ReportsKnownOf(string state) => ReportsOf(state).Series?.KnownOn(Dates.AsOf) ?? [];

    /// <summary>Whether a State is in the numerator of an indicator as the plan defines it; unknown where that is open.</summary>
    public Truth IsMet(string indicator, string state)
    {
        if (Plain != this)
        {
            return Plain.IsMet(indicator, state);
        }

        if (Compiled.Find(indicator) is not { } other || TableOf(other) is not { } table || table.PlaceOf(state) is var place && place < 0)
        {
            return Truth.Unknown;
        }

        var (word, bit) = (place >> 6, 1UL << (place & 63));
        var outcome = other.Statuses(table.Columns, word, bit).IsMet;
        return (outcome.True & bit) != 0 ? Truth.True : (outcome.False & bit) != 0 ? Truth.False : Truth.Unknown;
    }

    private Frame Read(CompiledPlan definitions)
    {
        var frame = new Frame(definitions, Evidence, Dates.Question, this);
        frame.KeepTables(null);
        FrameReader.ReadAll(frame);
        return frame;
    }

    private void KeepAmounts(CompiledIndicator indicator, SubjectAmounts known, IReadOnlyCollection<StateCode> changed)
    {
        if (TableOf(indicator) is { Rows: null } table && !Compiled.Universes[indicator.Universe].ReadsAllReports)
        {
            amounts ??= new();
            amounts[indicator] = new(this, indicator, table, known, changed.Select(state => table.PlaceOf(state.Value)).Where(place => place >= 0));
        }
    }

    /// <summary>A number that reads records alone is the same whatever was reported.</summary>
    private void KeepNumbers(IEnumerable<KeyValuePair<CompiledIndicator, NumberFigure>> known)
    {
        foreach (var (indicator, figure) in known.Where(number => NumberFigure.RestsOnRecords(number.Key.Definition)))
        {
            (numbers ??= new())[indicator] = figure;
        }
    }

    /// <summary>Takes over the numbers of an earlier frame, but those of subjects for whom something changed.</summary>
    public void KeepNumbers(Frame earlier, Func<CompiledIndicator, SubjectMask> changed)
    {
        foreach (var (indicator, known) in earlier.amounts ?? [])
        {
            if (TableOf(indicator) is { Rows: null } table && changed(indicator) is { IsAll: false } mask)
            {
                (amounts ??= new())[indicator] = new(this, indicator, table, known, Enumerable.Range(0, table.Count).Where(mask.Holds));
            }
        }

        foreach (var (indicator, figure) in (earlier.numbers ?? []).Where(number => changed(number.Key).IsNone))
        {
            (numbers ??= new())[indicator] = figure;
        }
    }

    private void KeepTables(Frame? earlier)
    {
        for (var universe = 0; universe < tables.Length; universe++)
        {
            _ = Keep(universe, Kept(earlier, universe));
        }
    }

    private ReportsOfState ReportsOf(string state, ReportSeries? series) => series is { HasCovers: true }
        ? covered.GetOrAdd(state, static (_, from) => new(from.series, from.Dates), (series, Dates))
        : new(series, Dates);

    /// <summary>Where the reports themselves are the subjects, other reports are other subjects.</summary>
    private static SubjectTable? Kept(Frame? earlier, int universe) =>
        earlier?.Compiled.Universes[universe].Universe.Source == RecordRoots.Reports ? null : earlier?.tables[universe]?.Copy();

    private SubjectTable? Subjects(CompiledUniverse universe)
    {
        if (!universe.IsTested)
        {
            return null;
        }

        if (universe.Universe == Universe.States)
        {
            return Table(universe, States.Identifiers, null);
        }

        return RecordRows.Of(universe.Universe.Source!, Facts) is { } rows ? Table(universe, RecordRows.Identifiers(rows), rows) : null;
    }

    private static SubjectTable Table(CompiledUniverse universe, SubjectIdentifiers names, Rows? rows) =>
        new(names, rows, new Columns(universe.Leaves.Count, names.Count));
}
