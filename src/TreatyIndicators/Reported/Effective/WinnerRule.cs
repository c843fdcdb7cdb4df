namespace TreatyIndicators;

/// <summary>The rule by which one of two submissions for a year counts.</summary>
public enum WinnerRule
{
    /// <summary>It was submitted on a later day.</summary>
    LaterDay,

    /// <summary>On one day, it names the other, or one that builds on it, in <c>supersedes</c>.</summary>
    Supersedes,

    /// <summary>On one day, it is a corrigendum and the other is not, or builds on more corrigenda of the day.</summary>
    Corrigendum,

    /// <summary>On one day, nothing else tells them apart: its identifier, or with equal identifiers its content, comes later in the order of characters.</summary>
    Identifier,
}
