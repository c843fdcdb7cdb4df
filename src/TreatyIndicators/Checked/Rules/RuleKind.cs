namespace TreatyIndicators.Validation;

/// <summary>What a problem is about.</summary>
public enum RuleKind
{
    /// <summary>The document: something is missing, contradictory, impossible or badly formed.</summary>
    Defect,

    /// <summary>What the State did: late, overdue, not done. A correct document can carry it.</summary>
    Finding,
}
