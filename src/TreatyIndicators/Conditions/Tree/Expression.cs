namespace TreatyIndicators.Conditions;

/// <summary>A node of a condition: the closed tree in which indicators, populations and rules are written.</summary>
/// <remarks>
/// Two trees are equal when they have the same form. The tree says how a condition is written; what its names mean is settled
/// when it is checked against a contract. Safe for any number of threads.
/// </remarks>
public abstract record Expression
{
    private protected Expression()
    {
    }
}
