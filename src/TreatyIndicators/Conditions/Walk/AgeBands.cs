namespace TreatyIndicators.Conditions;

/// <summary>The different age bands of a table, in order.</summary>
internal sealed class AgeBands
{
    /// <summary>A band stands as often as rows have it.</summary>
    private readonly List<(long From, long To)> bands;

    private AgeBands(List<(long From, long To)> bands) => this.bands = bands;

    /// <summary>The bands; nothing where no row gives one. Rows whose age is not known are no band, and neither are those that give neither end.</summary>
    public static AgeBands? Of(Rows rows)
    {
        var bands = new List<(long From, long To)>(rows.Count);
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index] is AgeBand { Unknown: not true } band && (band.From ?? band.To) is not null)
            {
                bands.Add((band.From ?? 0, band.To ?? long.MaxValue));
            }
        }

        bands.Sort();
        return bands.Count == 0 ? null : new(bands);
    }

    /// <summary>Whether each band begins the year after the one below it ends, and none ends before it begins.</summary>
    public bool AreContiguous
    {
        get
        {
            var below = bands[0];
            foreach (var band in bands)
            {
                if (band.From > band.To || (band != below && (below.To == long.MaxValue || below.To + 1 != band.From)))
                {
                    return false;
                }

                below = band;
            }

            return true;
        }
    }

    /// <summary>Whether no band reaches from below an age beyond it, so that persons above and below it can be told apart.</summary>
    public bool AreCutAt(int age) => bands.TrueForAll(band => band.To < age || band.From >= age);
}
