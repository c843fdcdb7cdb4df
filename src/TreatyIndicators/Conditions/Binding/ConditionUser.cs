namespace TreatyIndicators.Conditions;

/// <summary>Whose conditions can use a name or a function.</summary>
internal enum ConditionUser
{
    /// <summary>Plans and rules.</summary>
    Anyone,

    /// <summary>Plans: it means something where a plan year is measured.</summary>
    Plans,

    /// <summary>Rules on reports: it reads earlier reports, or the report as it was submitted.</summary>
    RulesOnReports,
}
