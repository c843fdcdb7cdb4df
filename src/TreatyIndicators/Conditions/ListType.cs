namespace TreatyIndicators.Conditions;

/// <summary>A list or a set of values of one type.</summary>
/// <param name="Member">The type of the members.</param>
public sealed record ListType(ConditionType Member) : ConditionType
{
    /// <inheritdoc/>
    public override string Describe() => $"a list; each member is {Member.Describe()}";
}
