using System.Collections.Concurrent;

namespace TreatyIndicators.Computed;

/// <summary>Frames that have been read, kept with their evidence. When there are too many the store starts anew: frames can always be read again.</summary>
internal sealed class FrameStore
{
    /// <summary>Thirty years of two plans at one date each, and some room.</summary>
    public const int MostFrames = 64;

    private readonly ConcurrentDictionary<(CompiledPlan Plan, Question Question), Lazy<Frame>> frames = new();
    private ConcurrentDictionary<ConventionId, SharedLookups> shared = new();
    private ConcurrentDictionary<ConventionId, ListedStates> states = new();
    private readonly ConcurrentDictionary<ConventionId, ReportSeries?[]> series = new();

    /// <summary>The States of the catalogue and what the register of a convention says of each.</summary>
    public ListedStates States(ConventionId convention, Catalogue catalogue) => states.GetOrAdd(convention, static (id, from) => new(id, from), catalogue);

    /// <summary>The reports of each State under a convention, in the order of the catalogue's list of States.</summary>
    public ReportSeries?[] Series(ConventionId convention, Evidence evidence) => series.GetOrAdd(
        convention,
        static (id, from) => [.. from.Catalogue.States.Select(state => from.Reports.Series(id, state.Code))],
        evidence);

    /// <summary>What the frames of a convention look up together.</summary>
    public SharedLookups Shared(ConventionId convention, Evidence evidence) =>
        shared.GetOrAdd(convention, static (id, from) => new(from.RecordsOf(id), from.Catalogue), evidence);

    /// <summary>How many frames are kept.</summary>
    public int Count => frames.Count;

    /// <param name="plan">The plan.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="question">The year and the dates.</param>
    /// <param name="isOneOfMany">Whether other frames are read at the same time, so that there is no processor left to share this one with.</param>
    public Frame Get(CompiledPlan plan, Evidence evidence, Question question, bool isOneOfMany = false)
    {
        if (frames.Count >= MostFrames && !frames.ContainsKey((plan, question)))
        {
            frames.Clear();
        }

        return frames.GetOrAdd((plan, question), _ => new(() => Frame.Read(plan, evidence, question, isOneOfMany))).Value;
    }

    /// <summary>Takes over the frames of other evidence, to be brought up to date for the States whose reports differ when they are asked for.</summary>
    public void TakeOver(FrameStore other, Evidence evidence, IReadOnlyCollection<StateCode> states)
    {
        (shared, this.states) = (other.shared, other.states);
        foreach (var (convention, known) in other.series)
        {
            series[convention] = Changed(known, convention, evidence, states);
        }

        foreach (var (key, frame) in other.frames)
        {
            if (frame.IsValueCreated)
            {
                frames[key] = new(() => frame.Value.WithReportsOf(states, evidence));
            }
        }
    }

    private ReportSeries?[] Changed(ReportSeries?[] known, ConventionId convention, Evidence evidence, IReadOnlyCollection<StateCode> states)
    {
        var changed = known.ToArray();
        var listed = States(convention, evidence.Catalogue).Identifiers;
        foreach (var state in states.Where(state => listed.PlaceOf(state.Value) >= 0))
        {
            changed[listed.PlaceOf(state.Value)] = evidence.Reports.Series(convention, state);
        }

        return changed;
    }
}
