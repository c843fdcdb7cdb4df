namespace TreatyIndicators;

/// <summary>Why an indicator has no value.</summary>
public enum WhyUndefined
{
    /// <summary>No subject is in the population. That is neither 0 nor 100 per cent.</summary>
    EmptyPopulation,

    /// <summary>No record of the kind that decides was supplied.</summary>
    RecordNotSupplied,
}
