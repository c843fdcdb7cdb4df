namespace TreatyIndicators.Catalogues.Plans;

/// <summary>The permanent codes of problems with plans.</summary>
internal static class PlanCodes
{
    /// <summary>A text without the form of its kind: an identifier, a date.</summary>
    public const string Form = "PLAN-05";

    /// <summary>A word that is not on its list.</summary>
    public const string Word = "PLAN-06";

    /// <summary>A name given twice.</summary>
    public const string Twice = "PLAN-07";

    /// <summary>An identifier that does not belong where it stands.</summary>
    public const string Stray = "PLAN-08";

    /// <summary>A name that nothing bears.</summary>
    public const string Unknown = "PLAN-09";

    /// <summary>An action without an indicator.</summary>
    public const string NoIndicator = "PLAN-10";

    /// <summary>A label or text without words.</summary>
    public const string Blank = "PLAN-11";

    /// <summary>A condition that cannot be read.</summary>
    public const string Condition = "PLAN-12";

    /// <summary>A condition of the wrong type, or a ratio that is no quotient.</summary>
    public const string ConditionType = "PLAN-13";

    /// <summary>A deciding field that no test reads.</summary>
    public const string UnreadField = "PLAN-14";

    /// <summary>A field that a test reads and that is not listed.</summary>
    public const string UnlistedField = "PLAN-15";

    /// <summary>Indicators that rest on each other in a circle.</summary>
    public const string Circle = "PLAN-16";

    /// <summary>A relation that the definitions do not bear out.</summary>
    public const string Relation = "PLAN-17";

    /// <summary>Kind, unit or measure that do not go together.</summary>
    public const string Mismatch = "PLAN-18";

    /// <summary>A last day before the first day.</summary>
    public const string Period = "PLAN-19";

    /// <summary>A clause that can never hold.</summary>
    public const string Never = "PLAN-20";

    /// <summary>A clause that holds wherever it is known.</summary>
    public const string Always = "PLAN-21";

    /// <summary>Conditions that are too long together.</summary>
    public const string TooLong = "PLAN-22";

    /// <summary>More problems than are told.</summary>
    public const string Stopped = "PLAN-23";

    /// <summary>Advice: a population that no indicator is about.</summary>
    public const string Unused = "PLAN-50";

    /// <summary>Advice: a label without Chinese in a plan that has Chinese.</summary>
    public const string NoChinese = "PLAN-51";

    /// <summary>Advice: an indicator without its place in the document.</summary>
    public const string NoPlace = "PLAN-52";

    /// <summary>Advice: a convention of which the catalogue has no register.</summary>
    public const string NoRegister = "PLAN-53";
}
