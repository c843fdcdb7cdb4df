namespace TreatyIndicators;

/// <summary>How large a plan may be, so that reading, checking and evaluating it stay bounded. A larger one is refused with a problem.</summary>
/// <remarks>A shipped plan has a fifth of the values and a fourteenth of the text. A file may also have no more than <see cref="Serialization.ReadLimits"/> allow, and each condition no more than <see cref="Conditions.ConditionLimits"/>.</remarks>
public static class PlanLimits
{
    /// <summary>The number of values in the file: objects, lists, texts, numbers, truth values and nulls: 20,000.</summary>
    public const int Values = 20_000;

    /// <summary>The number of characters of all conditions together: 262,144.</summary>
    public const int ConditionText = 262_144;

    /// <summary>The number of problems told: 500. One more then says that there are others.</summary>
    public const int Problems = Catalogues.Plans.PlanProblems.Most;
}
