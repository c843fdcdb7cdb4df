namespace TreatyIndicators;

/// <summary>Form in which completion was declared.</summary>
public enum DeclarationForm
{
    /// <summary>Report.</summary>
    Report,

    /// <summary>Statement.</summary>
    Statement,

    /// <summary>Letter.</summary>
    Letter,

    /// <summary>Meeting paper.</summary>
    MeetingPaper,
}
