using System.Numerics;

namespace TreatyIndicators.Computed;

/// <summary>How many subjects have which status, and what the bounds need to know of them.</summary>
internal readonly record struct StatusCounts
{
    public int Met { get; private init; }

    public int Members { get; private init; }

    /// <summary>Members that may turn out met or not met.</summary>
    public int OpenMembers { get; private init; }

    /// <summary>Doubtful members for which the condition holds: outside, or met.</summary>
    public int DoubtfulMet { get; private init; }

    /// <summary>Doubtful members for which it does not hold: outside, or not met.</summary>
    public int DoubtfulNotMet { get; private init; }

    /// <summary>Doubtful members that may turn out anything.</summary>
    public int DoubtfulOpen { get; private init; }

    public static StatusCounts operator +(StatusCounts left, StatusCounts right) => new()
    {
        Met = left.Met + right.Met,
        Members = left.Members + right.Members,
        OpenMembers = left.OpenMembers + right.OpenMembers,
        DoubtfulMet = left.DoubtfulMet + right.DoubtfulMet,
        DoubtfulNotMet = left.DoubtfulNotMet + right.DoubtfulNotMet,
        DoubtfulOpen = left.DoubtfulOpen + right.DoubtfulOpen,
    };

    public static StatusCounts Of(StatusWord word) => new()
    {
        Met = BitOperations.PopCount(word.Met),
        Members = BitOperations.PopCount(word.Members),
        OpenMembers = BitOperations.PopCount(word.Open & word.Members),
        DoubtfulMet = BitOperations.PopCount(word.Doubtful & word.Holds),
        DoubtfulNotMet = BitOperations.PopCount(word.Doubtful & ~word.Holds & ~word.Open),
        DoubtfulOpen = BitOperations.PopCount(word.Doubtful & word.Open),
    };

    /// <summary>One row that may belong to what is counted and may pass.</summary>
    public static StatusCounts OfRow(Truth belongs, Truth passes) => (belongs, passes) switch
    {
        (Truth.False, _) => default,
        (Truth.True, Truth.True) => new() { Members = 1, Met = 1 },
        (Truth.True, Truth.False) => new() { Members = 1 },
        (Truth.True, _) => new() { Members = 1, OpenMembers = 1 },
        (_, Truth.True) => new() { DoubtfulMet = 1 },
        (_, Truth.False) => new() { DoubtfulNotMet = 1 },
        _ => new() { DoubtfulOpen = 1 },
    };

    /// <summary>
    /// The least and greatest number of subjects that meet the condition; absent when the population stays empty. Where it is empty
    /// unless a doubtful member that meets the condition is inside, the least number is that one: without it there is no figure.
    /// </summary>
    public Bounds? CountBounds()
    {
        var all = Members + DoubtfulMet + DoubtfulNotMet + DoubtfulOpen;
        var least = all == DoubtfulMet ? 1 : Met;
        return all == 0 ? null : new(Rational.Of(least), Rational.Of(Met + OpenMembers + DoubtfulMet + DoubtfulOpen));
    }

    /// <summary>
    /// The least and greatest share; absent when the population stays empty however the unknown is filled in. For the greatest
    /// share, whatever may be met is met and what can only be not met stays outside; for the least, the other way round. Where
    /// that would leave nobody inside, one doubtful member is taken in, which gives the only share there can be.
    /// </summary>
    /// <param name="whole">What a share of everything is: 1, or 100 for per cent.</param>
    public Bounds? ShareBounds(int whole = 1)
    {
        if (Members + DoubtfulMet + DoubtfulNotMet + DoubtfulOpen == 0)
        {
            return null;
        }

        var mostMet = Met + OpenMembers + DoubtfulMet + DoubtfulOpen;
        var most = Members + DoubtfulMet + DoubtfulOpen;
        var least = Members + DoubtfulNotMet + DoubtfulOpen;
        return new(
            least == 0 ? Rational.Of(whole) : Rational.Share((long)Met * whole, least),
            most == 0 ? Rational.Of(0) : Rational.Share((long)mostMet * whole, most));
    }
}
