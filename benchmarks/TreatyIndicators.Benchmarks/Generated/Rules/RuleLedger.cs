namespace TreatyIndicators.Benchmarks;

/// <summary>The figures of one State under one convention as they run from year to year.</summary>
internal sealed class RuleLedger(ConventionId convention, Dice dice)
{
    public const int Areas = 3;

    public const int Types = 2;

    /// <summary>Submunitions in one cluster munition of the generated types.</summary>
    public const int PerUnit = 10;

    private readonly long[] areas = Make(Areas, () => 400_000 + dice.Below(3_000_000));

    private readonly long[] stock = Make(Types, () => 1_000 + dice.Below(5_000));

    private readonly long[] kept = Make(Types, () => 2_000 + dice.Below(2_000));

    public bool IsCcm { get; } = convention == ConventionId.Ccm;

    public Dice Dice => dice;

    public RuleYear Now { get; private set; } = null!;

    public IReadOnlyList<long> Area => areas;

    public IReadOnlyList<long> Stock => stock;

    public IReadOnlyList<long> Kept => kept;

    public long[] Released { get; private set; } = [];

    public long[] Destroyed { get; private set; } = [];

    public long[] Used { get; private set; } = [];

    public long[] Found { get; private set; } = [];

    public long OpeningArea { get; private set; }

    public long OpeningStock { get; private set; }

    public long DestroyedEver { get; private set; }

    public long ClearedEver { get; private set; }

    public long Killed { get; private set; }

    public long Injured { get; private set; }

    public long Victims { get; private set; } = 100 + dice.Below(3_000);

    /// <summary>Works through a year: land is released, stock destroyed, kept items used up, people hurt.</summary>
    public void Begin(RuleYear year)
    {
        Now = year;
        (OpeningArea, OpeningStock) = (areas.Sum(), stock.Sum());
        Released = Make(Areas, () => 0);
        Destroyed = Make(Types, () => 0);
        Used = Make(Types, () => 1 + dice.Below(30));
        Found = Make(Areas, () => 1 + dice.Below(40));
        for (var place = 0; place < Areas; place++)
        {
            Released[place] = 1 + (areas[place] * (1 + dice.Below(5)) / 100);
            areas[place] -= Released[place];
        }

        for (var place = 0; place < Types; place++)
        {
            Destroyed[place] = year.HoldsStock ? stock[place] / 3 : stock[place];
            stock[place] -= Destroyed[place];
            kept[place] -= Used[place];
        }

        DestroyedEver += Destroyed.Sum();
        ClearedEver += Found.Sum();
        (Killed, Injured) = (1 + dice.Below(10), 1 + dice.Below(30));
        Victims += Killed + Injured;
    }

    private static long[] Make(int count, Func<long> value) => [.. Enumerable.Range(0, count).Select(_ => value())];
}
