namespace TreatyIndicators.Conditions;

/// <summary>How tightly the parts of a notation hold together, from the loosest to the tightest.</summary>
internal enum Binding
{
    Iff,
    Implies,
    Xor,
    Or,
    And,
    Not,
    Comparison,
    Sum,
    Product,
    Value,
}
