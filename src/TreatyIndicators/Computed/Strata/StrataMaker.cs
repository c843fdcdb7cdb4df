namespace TreatyIndicators.Computed;

/// <summary>Splits a result: the statuses are worked out once for all strata, and a stratum is a mask over them.</summary>
internal static class StrataMaker
{
    /// <param name="whole">The result.</param>
    /// <param name="frame">The frame it was counted in.</param>
    /// <param name="compiled">The indicator.</param>
    /// <param name="inside">The subjects of the result, where it is a stratum itself; absent: all.</param>
    /// <param name="groups">The groups.</param>
    public static Strata Split(IndicatorResult whole, Frame frame, CompiledIndicator compiled, ulong[]? inside, StateGroups groups)
    {
        if (!compiled.HasSubjects || frame.TableOf(compiled) is not { } table)
        {
            return new(whole, [], null);
        }

        var masks = groups.MasksOf(table, compiled.Definition.Population.Universe.Source);
        var parts = masks.Strata.Select(stratum => Both(stratum.Inside, inside)).ToArray();
        var counts = Count(compiled, table, parts);
        var strata = new Stratum[parts.Length];
        for (var place = 0; place < parts.Length; place++)
        {
            var (kind, name, m49, _) = masks.Strata[place];
            strata[place] = new(kind, name, m49, ResultMaker.Counted(new(frame, compiled, parts[place]), counts[place]));
        }

        var several = masks.InSeveral is { } repeated ? Both(repeated, inside) : null;
        return new(whole, ValueList.Create<Stratum>(strata), several?.AsSpan().ContainsAnyExcept(0UL) == true ? new(frame, compiled, several) : null);
    }

    private static StatusCounts[] Count(CompiledIndicator compiled, SubjectTable table, ulong[][] parts)
    {
        var counts = new StatusCounts[parts.Length];
        for (var word = 0; word << 6 < table.Count; word++)
        {
            var statuses = compiled.Statuses(table.Columns, word, CompiledIndicator.SubjectsIn(word, table.Count));
            for (var part = 0; part < parts.Length; part++)
            {
                counts[part] += StatusCounts.Of(statuses.Within(parts[part][word]));
            }
        }

        return counts;
    }

    private static ulong[] Both(ulong[] mask, ulong[]? inside) => inside is null ? mask : [.. mask.Zip(inside, (one, other) => one & other)];
}
