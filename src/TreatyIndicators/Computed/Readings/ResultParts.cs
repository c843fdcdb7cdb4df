namespace TreatyIndicators.Computed;

/// <summary>Works out the figures beside a headline: separate measures and readings. Nothing of them is read before somebody asks.</summary>
internal static class ResultParts
{
    /// <param name="frame">The frame of the headline.</param>
    /// <param name="indicator">The definition of the headline.</param>
    /// <param name="name">What tells the definition from others of the same indicator.</param>
    /// <param name="inside">The subjects that are counted; absent: all.</param>
    public static ValueList<ComponentResult> Components(Frame frame, Indicator indicator, string name, ulong[]? inside)
    {
        var results = Results(frame, $"components of {name}", () => indicator.Components.Select(component => VariantDefinitions.Of(indicator, component)), inside);
        return Pairs(results, indicator.Components, (result, component) => new ComponentResult(component, result));
    }

    /// <summary>The readings of an indicator, each by itself.</summary>
    /// <param name="frame">The frame of the headline.</param>
    /// <param name="indicator">The indicator as its plan defines it.</param>
    /// <param name="inside">The subjects that are counted; absent: all.</param>
    public static ValueList<ReadingResult> Readings(Frame frame, Indicator indicator, ulong[]? inside)
    {
        var results = Results(frame, $"readings of {indicator.Id}", () => indicator.Readings.Select(reading => VariantDefinitions.Of(indicator, reading)), inside);
        return Pairs(results, indicator.Readings, (result, reading) => new ReadingResult(reading, result.ReadAs([reading])));
    }

    /// <summary>A number cannot be split: where only some subjects are counted it is left out.</summary>
    private static IEnumerable<IndicatorResult?> Results(Frame frame, string name, Func<IEnumerable<Indicator>> definitions, ulong[]? inside)
    {
        var plain = frame.Plain;
        var beside = plain.Beside(plain.Compiled.Beside(name, definitions));
        return beside.Compiled.Indicators.Select(compiled => inside is null || compiled.HasSubjects ? ResultMaker.Make(beside, compiled, inside) : null);
    }

    private static ValueList<TPart> Pairs<TDefinition, TPart>(IEnumerable<IndicatorResult?> results, IEnumerable<TDefinition> definitions, Func<IndicatorResult, TDefinition, TPart> pair) =>
        results.Zip(definitions).Where(part => part.First is not null).Select(part => pair(part.First!, part.Second)).ToValueList();
}
