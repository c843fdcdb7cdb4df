namespace TreatyIndicators.Conditions;

/// <summary>A language that conditions are told in.</summary>
public enum ConditionLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, in simplified characters.</summary>
    Chinese,
}
