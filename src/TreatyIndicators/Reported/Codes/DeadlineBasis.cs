namespace TreatyIndicators;

/// <summary>What a deadline rests on.</summary>
public enum DeadlineBasis
{
    /// <summary>Original.</summary>
    Original,

    /// <summary>Extended.</summary>
    Extended,

    /// <summary>Newly found areas.</summary>
    NewlyFoundAreas,
}
