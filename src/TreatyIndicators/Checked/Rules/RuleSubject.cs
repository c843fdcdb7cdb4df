namespace TreatyIndicators.Validation;

/// <summary>What a rule is tested on.</summary>
public enum RuleSubject
{
    /// <summary>A report of a State.</summary>
    Report,

    /// <summary>What is known of a convention outside the reports, all at once.</summary>
    Records,

    /// <summary>Each row of a list of records.</summary>
    Rows,
}
