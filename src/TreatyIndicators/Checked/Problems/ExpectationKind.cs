namespace TreatyIndicators.Validation;

/// <summary>How an expected value is told. The texts of a language have a sentence for each.</summary>
internal enum ExpectationKind
{
    EqualTo,
    DifferentFrom,
    LessThan,
    AtMost,
    MoreThan,
    AtLeast,
    OneOf,
    Between,
    Given,
    NotGiven,
    Yes,
    Row,
    Test,
    AnyOf,
}
