namespace TreatyIndicators.Validation;

/// <summary>Why a rule could not be tested.</summary>
public enum WhyNotEvaluated
{
    /// <summary>A field that it reads is not given.</summary>
    FieldAbsent,

    /// <summary>The sections that it is about are blank.</summary>
    BlankForm,

    /// <summary>The form is marked unchanged: its body stands in the report of the year that it names: it was checked there, or is not at hand.</summary>
    FormUnchanged,

    /// <summary>There is no earlier report to compare with.</summary>
    NoEarlierReport,

    /// <summary>A record outside the report that it reads was not supplied.</summary>
    RecordsNotSupplied,

    /// <summary>The case that it is about is not at hand.</summary>
    DoesNotApply,

    /// <summary>The lists that it compares are too long.</summary>
    TooLarge,
}
