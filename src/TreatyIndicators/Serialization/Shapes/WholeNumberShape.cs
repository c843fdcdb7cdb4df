namespace TreatyIndicators.Serialization;

/// <summary>A whole number between two ends, both included.</summary>
internal sealed class WholeNumberShape(long least, long most) : JsonShape
{
    public long Least => least;

    public long Most => most;

    public override FormattableString Expected => $"a whole number";

    public bool Holds(long number) => number >= least && number <= most;
}
