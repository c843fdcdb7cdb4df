namespace TreatyIndicators.Conditions;

/// <summary>Where a path starts.</summary>
internal enum PathRoot
{
    /// <summary>At the report of the subject.</summary>
    Report,

    /// <summary>At the latest earlier report of the same State.</summary>
    Earlier,

    /// <summary>At a record outside the reports.</summary>
    Record,

    /// <summary>At a row that a name stands for.</summary>
    Row,
}
