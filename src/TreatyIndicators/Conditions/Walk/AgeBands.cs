namespace TreatyIndicators.Conditions;

/// <summary>The different age bands of a table, in order.</summary>
internal sealed class AgeBands
{
    private readonly (long From, long To)[] bands;

    private AgeBands((long From, long To)[] bands) => this.bands = bands;

    /// <summary>The bands; nothing where no row gives one. Rows whose age is not known are no band, and neither are those that give neither end.</summary>
    public static AgeBands? Of(Rows rows)
    {
        var bands = rows.All.OfType<AgeBand>()
            .Where(band => band.Unknown != true && (band.From ?? band.To) is not null)
            .Select(band => ((long)(band.From ?? 0), band.To ?? long.MaxValue))
            .Distinct()
            .Order()
            .ToArray();
        return bands.Length == 0 ? null : new(bands);
    }

    /// <summary>Whether each band begins the year after the one below it ends, and none ends before it begins.</summary>
    public bool AreContiguous =>
        Array.TrueForAll(bands, band => band.From <= band.To)
        && bands.Zip(bands.Skip(1)).All(pair => pair.First.To < long.MaxValue && pair.First.To + 1 == pair.Second.From);

    /// <summary>Whether a band ends with the last year below an age, so that persons above and below it can be told apart.</summary>
    public bool AreCutAt(int age) => Array.Exists(bands, band => band.To == age - 1L);
}
