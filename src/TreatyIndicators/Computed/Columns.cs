namespace TreatyIndicators.Computed;

/// <summary>The outcomes of all tests of a universe, for sixty-four subjects to a word. What was never worked out is unknown.</summary>
internal sealed class Columns
{
    private readonly int tests;
    private readonly Outcomes[] outcomes;

    public Columns(int tests, int subjects)
        : this(tests, new Outcomes[tests * ((subjects + 63) >> 6)])
    {
    }

    private Columns(int tests, Outcomes[] outcomes) => (this.tests, this.outcomes) = (tests, outcomes);

    /// <summary>The outcomes of a test. Those of one word lie side by side, for indicators read many tests of a few subjects.</summary>
    public Outcomes this[int test, int word]
    {
        get => outcomes[(word * tests) + test];
        set => outcomes[(word * tests) + test] = value;
    }

    public Columns Copy() => new(tests, (Outcomes[])outcomes.Clone());
}
