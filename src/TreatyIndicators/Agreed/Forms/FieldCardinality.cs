namespace TreatyIndicators;

/// <summary>How many values a field has.</summary>
public enum FieldCardinality
{
    /// <summary>One, always.</summary>
    One,

    /// <summary>None or one.</summary>
    Optional,

    /// <summary>Any number.</summary>
    Many,
}
