namespace TreatyIndicators.Validation;

/// <summary>How far a rule looks.</summary>
public enum RuleScope
{
    /// <summary>At one report as it was submitted.</summary>
    SingleReport,

    /// <summary>From one section of a report to another. Forms marked unchanged are read in the year that they name.</summary>
    CrossForm,

    /// <summary>From a report to those of earlier years.</summary>
    CrossYear,

    /// <summary>From a report to the register and the records outside the reports, or among these.</summary>
    CrossSource,
}
