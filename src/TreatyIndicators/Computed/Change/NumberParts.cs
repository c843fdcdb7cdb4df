namespace TreatyIndicators.Computed;

/// <summary>Splits the difference of two figures that are tested on nobody: a number, or a quotient of two.</summary>
internal static class NumberParts
{
    /// <summary>
    /// Adds what the definition and the evidence contribute. Where the new definition has no number over the old evidence, or the old one none
    /// over the new, the way through the other corner is the only one; where neither has, the definition is what changed.
    /// </summary>
    public static void AddTo(PartBuilder parts, Corners corners)
    {
        var (before, after) = (Of(corners.Before)!.Value, Of(corners.After)!.Value);
        var (evidence, definition) = (Of(corners.NewEvidence), Of(corners.NewDefinition));
        var ofEvidence = (evidence, definition) switch
        {
            ({ } one, { } other) => Contribution.Mean(one - before, after - other),
            ({ } one, null) => one - before,
            (null, { } other) => after - other,
            _ => default,
        };
        AddUnlessZero(parts, ChangeCause.Definition, after - before - ofEvidence);
        AddUnlessZero(parts, ChangeCause.Records, ofEvidence);
    }

    private static void AddUnlessZero(PartBuilder parts, ChangeCause cause, Contribution part)
    {
        if (part != default)
        {
            parts.Add(cause, part);
        }
    }

    private static Contribution? Of(Corner corner)
    {
        var (numerator, denominator, _) = corner.Frame.NumberOf(corner.Indicator);
        return (corner.Indicator.Definition.Measure, numerator, denominator) switch
        {
            (Measure.Number, { } number, _) => new(number, default, number),
            (_, { } upper, { } lower) => new(upper, lower, upper),
            _ => null,
        };
    }
}
