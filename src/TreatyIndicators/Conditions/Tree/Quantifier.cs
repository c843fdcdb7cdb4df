namespace TreatyIndicators.Conditions;

/// <summary>Whether one row or every row must pass a test.</summary>
public enum Quantifier
{
    /// <summary>At least one row: <c>exists</c>. No row: false.</summary>
    Exists,

    /// <summary>Every row: <c>forall</c>. No row: true; definitions ask for a row besides.</summary>
    ForAll,
}
