namespace TreatyIndicators;

/// <summary>What the reports of a State under several conventions say together.</summary>
public enum JointOutcome
{
    /// <summary>Two reports or more say it, and they say the same.</summary>
    Agree,

    /// <summary>One report says it and the others are silent, or are not there.</summary>
    OnlyOneSays,

    /// <summary>Two reports say different things: one of them is wrong, or the fact does not stand alone.</summary>
    Contradict,

    /// <summary>No report says anything.</summary>
    NoneSays,
}
