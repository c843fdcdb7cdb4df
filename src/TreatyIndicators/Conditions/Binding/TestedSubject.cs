namespace TreatyIndicators.Conditions;

/// <summary>The subject under test, with what is known of it beforehand.</summary>
internal abstract class TestedSubject
{
    /// <summary>The State under test; absent where the subject is a row.</summary>
    public string? State { get; protected set; }

    /// <summary>The place of the State in the list of States; below zero where the subject is a row.</summary>
    public int Place { get; protected set; } = -1;

    /// <summary>The rows of the State in the register; absent where the subject is a row.</summary>
    public MembershipRecord? Member { get; protected set; }
}
