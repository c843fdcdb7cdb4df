using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>Chance that falls the same way each time: the same seed gives the same reports.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    public bool Chance(double share) => random.NextDouble() < share;

    public int Below(int limit) => random.Next(limit);

    public T Pick<T>(params IReadOnlyList<T> values) => values[random.Next(values.Count)];

    public T? Maybe<T>(double share, Func<T> make)
        where T : class => Chance(share) ? make() : null;

    public bool? Flag() => Chance(0.25) ? null : Chance(0.8);

    public string? Text(double share = 0.65) => Chance(share) ? "As reported." : null;

    public Attestation? Answer() => Maybe(0.75, () => new Attestation
    {
        Answer = Pick<Answer>(TreatyIndicators.Answer.Yes, TreatyIndicators.Answer.Yes, TreatyIndicators.Answer.Yes, TreatyIndicators.Answer.Partly, TreatyIndicators.Answer.No, TreatyIndicators.Answer.NotStated),
        Evidence = Text(),
    });

    public Code<T>? Code<T>()
        where T : struct, Enum => Chance(0.9) ? Pick(Enum.GetValues<T>()) : null;

    public ValueList<Code<T>> Codes<T>(int most)
        where T : struct, Enum =>
        [.. Enumerable.Range(0, Below(most + 1)).Select(_ => (Code<T>)Pick(Enum.GetValues<T>())).Distinct()];

    public ValueList<T> Rows<T>(int most, Func<T> make) => [.. Enumerable.Range(0, Below(most + 1)).Select(_ => make())];

    /// <summary>What keeps a section from being empty.</summary>
    public static NilStatement NotNil { get; } = new() { Stated = false };

    public ValueList<string> Texts(int most) => Rows(most, () => "As reported.");

    public LocalDate? Day(int fromYear, int toYear) =>
        Chance(0.8) ? new LocalDate(fromYear + Below(toYear - fromYear + 1), 1 + Below(12), 1 + Below(28)) : null;

    public LocalDate DayOf(int year) => new(year, 1 + Below(12), 1 + Below(28));

    public long? Number() => Chance(0.85) ? Below(5_000) : null;

    public decimal? Area() => Chance(0.85) ? Below(9_000_000) : null;
}
