namespace TreatyIndicators;

/// <summary>The age bands by which persons are told apart: apart from one another, lowest first.</summary>
/// <remarks>Reports cut ages differently. A reported band that lies within one of these counts there; any other counts as age unknown. Safe for any number of threads.</remarks>
public sealed class AgeStrata
{
    private readonly (int From, int To)[] spans;

    private AgeStrata(IEnumerable<(int From, int To)> spans)
    {
        this.spans = [.. spans];
        Bands = this.spans.Select(span => new AgeBand { From = span.From, To = span.To == int.MaxValue ? null : span.To }).ToValueList();
    }

    /// <summary>Children below 18 and adults: the one cut that the known forms have in common.</summary>
    public static AgeStrata ChildrenAndAdults { get; } = At(18);

    /// <summary>The bands, lowest first.</summary>
    public ValueList<AgeBand> Bands { get; }

    /// <summary>Bands from birth, cut below each of some ages: <c>At(18, 60)</c> gives 0 to 17, 18 to 59, and 60 and over.</summary>
    /// <exception cref="ArgumentException">There is no age, one is below 1, or they do not rise.</exception>
    public static AgeStrata At(params ReadOnlySpan<int> ages)
    {
        int[] starts = [0, .. ages];
        for (var place = 1; place < starts.Length; place++)
        {
            if (starts[place] <= starts[place - 1])
            {
                throw new ArgumentException($"Found {starts[place]} after {starts[place - 1]}, expected ages from 1 that rise, for instance 18, 60.", nameof(ages));
            }
        }

        return starts.Length > 1
            ? new(starts.Select((start, place) => (start, place + 1 < starts.Length ? starts[place + 1] - 1 : int.MaxValue)))
            : throw new ArgumentException("Found no age, expected at least one, for instance 18.", nameof(ages));
    }

    /// <summary>The bands that tables report; those that share an age are joined, so that every reported band lies within one.</summary>
    /// <exception cref="ArgumentNullException">No tables are given.</exception>
    public static AgeStrata AsReported(IEnumerable<PersonTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var joined = new List<(int From, int To)>();
        foreach (var span in tables.SelectMany(Reported).Select(SpanOf).OfType<(int From, int To)>().Where(span => !IsEverybody(span)).Order())
        {
            if (joined is [.., var last] && span.From <= last.To)
            {
                joined[^1] = (last.From, Math.Max(last.To, span.To));
            }
            else
            {
                joined.Add(span);
            }
        }

        return new(joined);
    }

    /// <summary>The place of the stratum within which a reported band lies; -1: none, the age is unknown.</summary>
    internal int PlaceOf(AgeBand? band) =>
        SpanOf(band) is { } reported ? Array.FindIndex(spans, span => span.From <= reported.From && reported.To <= span.To) : -1;

    /// <summary>Whether a stratum holds all ages, so that nobody can be outside.</summary>
    internal bool HoldsEverybody(int place) => IsEverybody(spans[place]);

    private static bool IsEverybody((int From, int To) span) => span is (0, int.MaxValue);

    private static IEnumerable<AgeBand?> Reported(PersonTable table) => table.Cells.Select(cell => cell.AgeBand).Concat(table.ByAge.Select(row => row.AgeBand));

    /// <summary>The ages of a band; absent where it says none or cannot be right.</summary>
    private static (int From, int To)? SpanOf(AgeBand? band) => band switch
    {
        null or { Unknown: true } or { From: < 0 } => null,
        { From: var from, To: var to } when (from ?? 0) > (to ?? int.MaxValue) => null,
        { From: var from, To: var to } => (from ?? 0, to ?? int.MaxValue),
    };
}
