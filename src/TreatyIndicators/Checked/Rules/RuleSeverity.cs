namespace TreatyIndicators.Validation;

/// <summary>How much a problem weighs, the heaviest first.</summary>
public enum RuleSeverity
{
    /// <summary>It cannot be right, or it breaks the logic of the form. A defect of this severity makes a document invalid.</summary>
    Error,

    /// <summary>It is unexplained, late, or missing though expected.</summary>
    Warning,

    /// <summary>It would be better otherwise.</summary>
    Advice,
}
