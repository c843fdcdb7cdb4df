namespace TreatyIndicators.Computed;

/// <summary>Which of sixty-four subjects to a word belong to which stratum.</summary>
internal sealed class StratumMasks
{
    private StratumMasks(IReadOnlyList<(StratumKind Kind, string Name, string? M49, ulong[] Inside)> strata) =>
        (Strata, InSeveral) = (strata, Repeated([.. strata.Select(stratum => stratum.Inside)]));

    public IReadOnlyList<(StratumKind Kind, string Name, string? M49, ulong[] Inside)> Strata { get; }

    /// <summary>The subjects that stand in more than one stratum; absent where there are none.</summary>
    public ulong[]? InSeveral { get; }

    public static StratumMasks Of(StateGroups groups, IEnumerable<StateCode?> states)
    {
        var subjects = states.ToArray();
        var members = groups.All.Select(group => group.States.ToHashSet()).ToArray();
        var strata = new List<(StratumKind, string, string?, ulong[])>();
        for (var group = 0; group < members.Length; group++)
        {
            var own = members[group];
            strata.Add((StratumKind.Group, groups.All[group].Name, groups.All[group].M49, Mask(subjects, state => state is { } code && own.Contains(code))));
        }

        AddUnlessEmpty(strata, groups.Others, Mask(subjects, state => state is { } code && !Array.Exists(members, own => own.Contains(code))));
        AddUnlessEmpty(strata, StratumKind.NoState, Mask(subjects, state => state is null));
        return new(strata);
    }

    private static void AddUnlessEmpty(List<(StratumKind, string, string?, ulong[])> strata, StratumKind kind, ulong[] inside)
    {
        if (inside.AsSpan().ContainsAnyExcept(0UL))
        {
            strata.Add((kind, NameOf(kind), null, inside));
        }
    }

    private static string NameOf(StratumKind kind) => kind switch
    {
        StratumKind.Rest => "rest",
        StratumKind.RegionUnknown => "region unknown",
        _ => "no State",
    };

    private static ulong[] Mask(StateCode?[] subjects, Func<StateCode?, bool> belongs)
    {
        var mask = new ulong[(subjects.Length + 63) >> 6];
        for (var place = 0; place < subjects.Length; place++)
        {
            mask[place >> 6] |= belongs(subjects[place]) ? 1UL << (place & 63) : 0;
        }

        return mask;
    }

    private static ulong[]? Repeated(IReadOnlyList<ulong[]> masks)
    {
        var (once, again) = (new ulong[masks.Count == 0 ? 0 : masks[0].Length], new ulong[masks.Count == 0 ? 0 : masks[0].Length]);
        foreach (var mask in masks)
        {
            for (var word = 0; word < mask.Length; word++)
            {
                again[word] |= once[word] & mask[word];
                once[word] |= mask[word];
            }
        }

        return again.AsSpan().ContainsAnyExcept(0UL) ? again : null;
    }
}
