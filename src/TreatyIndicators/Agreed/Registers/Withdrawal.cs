namespace TreatyIndicators;

/// <summary>The withdrawal of a State from a convention.</summary>
public sealed record Withdrawal : RegisterRow
{
    /// <summary>The day on which the depositary received the notice; absent: not known.</summary>
    public PartialDate? NotifiedOn { get; init; }

    /// <summary>The first day on which the State is no longer party.</summary>
    public required PartialDate EffectiveOn { get; init; }

    /// <summary>The day to which an armed conflict puts off the effect; absent: not put off. Counts when it is later than <see cref="EffectiveOn"/>.</summary>
    public PartialDate? DeferredUntil { get; init; }

    /// <summary>The first day on which the State is no longer party, deferral included.</summary>
    internal PartialDate EndsOn => DeferredUntil is { } deferred && deferred.Latest > EffectiveOn.Latest ? deferred : EffectiveOn;
}
