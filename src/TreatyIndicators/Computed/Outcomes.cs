namespace TreatyIndicators.Computed;

/// <summary>The outcomes of sixty-four subjects at once, joined by strong Kleene logic word by word.</summary>
internal readonly record struct Outcomes(ulong True, ulong False)
{
    public static Outcomes AllTrue { get; } = new(ulong.MaxValue, 0);

    public static Outcomes AllFalse { get; } = new(0, ulong.MaxValue);

    public ulong Unknown => ~(True | False);

    public static Outcomes operator !(Outcomes operand) => new(operand.False, operand.True);

    public static Outcomes operator &(Outcomes left, Outcomes right) => new(left.True & right.True, left.False | right.False);

    public static Outcomes operator |(Outcomes left, Outcomes right) => new(left.True | right.True, left.False & right.False);

    public static Outcomes operator ^(Outcomes left, Outcomes right) =>
        new((left.True & right.False) | (left.False & right.True), (left.True & right.True) | (left.False & right.False));
}
