using System.Collections.Concurrent;
using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>Frames that have been read, kept with their evidence. When there are too many the store starts anew: frames can always be read again.</summary>
internal sealed class FrameStore
{
    /// <summary>Thirty years of two plans at one date each, and some room.</summary>
    public const int MostFrames = 64;

    private readonly ConcurrentDictionary<(CompiledPlan Plan, Question Question), Lazy<Frame>> frames = new();
    private ConcurrentDictionary<(ConventionId Convention, LocalDate AsOf), SharedLookups> shared = new();

    /// <summary>What the frames of a convention look up together: one for all days from which on nothing is hidden, one for each earlier day.</summary>
    public SharedLookups Shared(ConventionId convention, Evidence evidence, LocalDate asOf)
    {
        var whole = SharedOn(LocalDate.MaxIsoValue);
        return asOf >= whole.LastDay ? whole : SharedOn(asOf);

        SharedLookups SharedOn(LocalDate day) =>
            shared.GetOrAdd((convention, day), static (key, from) => SharedLookups.Of(from, key.Convention, key.AsOf), evidence);
    }

    public Frame Get(CompiledPlan plan, Evidence evidence, Question question)
    {
        if (frames.Count >= MostFrames && !frames.ContainsKey((plan, question)))
        {
            frames.Clear();
            shared.Clear();
        }

        return frames.GetOrAdd((plan, question), _ => new(() => Frame.Read(plan, evidence, question))).Value;
    }

    /// <summary>Takes over the frames of other evidence, to be brought up to date for the States whose reports differ when they are asked for.</summary>
    public void TakeOver(FrameStore other, Evidence evidence, IReadOnlyCollection<StateCode> states)
    {
        shared = other.shared;
        foreach (var (key, frame) in other.frames)
        {
            if (frame.IsValueCreated)
            {
                frames[key] = new(() => frame.Value.WithReportsOf(states, evidence));
            }
        }
    }
}
