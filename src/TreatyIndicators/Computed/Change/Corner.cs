namespace TreatyIndicators.Computed;

/// <summary>One definition of an indicator over one body of evidence.</summary>
/// <param name="frame">The frame in which it was evaluated.</param>
/// <param name="indicator">The definition.</param>
/// <param name="inside">The subjects that count; absent: all.</param>
/// <remarks>For one thread at a time.</remarks>
internal sealed class Corner(Frame frame, CompiledIndicator indicator, ulong[]? inside)
{
    private readonly ulong[]? inside = inside;
    private StatusWord?[]? words;
    private Dictionary<SubjectKey, int>? rows;

    public Frame Frame => frame;

    public CompiledIndicator Indicator => indicator;

    /// <summary>The subjects; absent where the definition is tested on nobody, or the records that hold its subjects were not supplied.</summary>
    public SubjectTable? Table { get; } = indicator.HasSubjects ? frame.TableOf(indicator) : null;

    /// <summary>The same definition over the evidence of another corner.</summary>
    public Corner Over(Corner other)
    {
        var (evidence, question) = (other.Frame.Evidence, other.Frame.Dates.Question);
        var definitions = frame.Plain.Compiled;
        var plain = definitions == other.Frame.Plain.Compiled ? other.Frame.Plain : evidence.Frames.Get(definitions, evidence, question);
        return new(frame == frame.Plain ? plain : plain.Beside(frame.Compiled), indicator, other.inside);
    }

    /// <summary>Whether the subjects are States, and the same ones in the same order as at another corner.</summary>
    public bool HasStatesOf(Corner other) =>
        Table is { Rows: null } && other.Table is { Rows: null }
        && (Table.Names == other.Table.Names || Table.Identifiers.SequenceEqual(other.Table.Identifiers, StringComparer.Ordinal));

    public IEnumerable<SubjectKey> Subjects() => Table switch
    {
        null => [],
        { Rows: null } => Table.Identifiers.Where((_, place) => IsInside(place)).Select(state => new SubjectKey(state, 0)),
        _ => Rows.Where(row => IsInside(row.Value)).Select(row => row.Key),
    };

    /// <summary>The place of a subject; below zero where it is not there.</summary>
    public int PlaceOf(SubjectKey subject)
    {
        var place = Table is { Rows: null } ? Table.PlaceOf(subject.Name) : Table is null ? -1 : Rows.GetValueOrDefault(subject, -1);
        return place >= 0 && IsInside(place) ? place : -1;
    }

    /// <summary>How a subject stands; one that is not there is outside the population.</summary>
    public Standing Of(SubjectKey subject)
    {
        var place = PlaceOf(subject);
        if (place < 0)
        {
            return Standing.Outside;
        }

        var (word, bit) = (Word(place >> 6), 1UL << (place & 63));
        return new(word.StatusOf(bit), (word.Members & bit) != 0, (word.Doubtful & bit) != 0, (word.Open & bit) != 0, (word.Met & bit) != 0 ? AmountAt(place) : default);
    }

    /// <summary>The statuses of sixty-four subjects.</summary>
    public StatusWord Word(int word)
    {
        words ??= new StatusWord?[(Table!.Count + 63) >> 6];
        return words[word] ??= indicator.Statuses(Table!.Columns, word, inside?[word] ?? CompiledIndicator.SubjectsIn(word, Table.Count));
    }

    private Dictionary<SubjectKey, int> Rows => rows ??= Table!.Identifiers.Index()
        .GroupBy(row => row.Item, StringComparer.Ordinal)
        .SelectMany(same => same.Select((row, again) => (Key: new SubjectKey(same.Key, again), row.Index)))
        .ToDictionary(row => row.Key, row => row.Index);

    private Rational AmountAt(int place) => indicator.Amount is null ? Rational.Of(1) : frame.AmountsOf(indicator).At(place) ?? default;

    private bool IsInside(int place) => inside is null || (inside[place >> 6] & (1UL << (place & 63))) != 0;
}
