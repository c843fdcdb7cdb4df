namespace TreatyIndicators.Validation;

/// <summary>What is put right.</summary>
public enum RepairKind
{
    /// <summary>Numbers that do not add up, or contradict one another.</summary>
    Arithmetic,

    /// <summary>A code, type or region that is spelt otherwise than expected.</summary>
    Spelling,
}
