namespace TreatyIndicators.Conditions;

/// <summary>The outcomes that a test can have over all evidence there could be.</summary>
[Flags]
internal enum PossibleTruths
{
    None = 0,
    False = 1,
    Unknown = 2,
    True = 4,
    All = 7,
}
