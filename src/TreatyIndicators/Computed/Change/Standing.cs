namespace TreatyIndicators.Computed;

/// <summary>How one subject stands under one definition and one body of evidence.</summary>
/// <param name="Status">Its status; a subject that is not there counts as outside the population.</param>
/// <param name="IsMember">Whether the denominator counts it.</param>
/// <param name="IsDoubtful">Whether it is not known to belong to the population.</param>
/// <param name="IsOpen">Whether the bounds hold it open.</param>
/// <param name="Amount">What it adds to the numerator.</param>
internal readonly record struct Standing(FindingStatus Status, bool IsMember, bool IsDoubtful, bool IsOpen, Rational Amount)
{
    private static readonly Rational One = Rational.Of(1);

    public static Standing Outside { get; } = new(FindingStatus.NotApplicable, false, false, false, default);

    public Contribution In(bool isShare) => new(Amount, IsMember ? One : default, !isShare ? Amount : Status == FindingStatus.Met ? One : default);
}
