namespace TreatyIndicators.Validation;

/// <summary>The classes of numbers that languages tell apart in words, as the Unicode locale data name them.</summary>
/// <remarks>A language uses some of them: Chinese only <see cref="Other"/>, English <see cref="One"/> and <see cref="Other"/>, Arabic all six.</remarks>
public enum PluralCategory
{
    /// <summary>Used for nothing at all.</summary>
    Zero,

    /// <summary>Used for one; in Russian also for 21, 31 and so on.</summary>
    One,

    /// <summary>Used for two.</summary>
    Two,

    /// <summary>Used for small numbers, in Russian those that end in 2, 3 or 4.</summary>
    Few,

    /// <summary>Used for larger numbers.</summary>
    Many,

    /// <summary>Used for all numbers that no other class takes. Every language has it.</summary>
    Other,
}
