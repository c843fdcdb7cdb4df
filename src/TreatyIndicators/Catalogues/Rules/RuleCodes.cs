namespace TreatyIndicators.Catalogues.Rules;

/// <summary>The permanent codes of problems with rules.</summary>
internal static class RuleCodes
{
    /// <summary>A text without the form of its kind.</summary>
    public const string Form = "RULE-01";

    /// <summary>A word that is not on its list.</summary>
    public const string Word = "RULE-02";

    /// <summary>An identifier given twice.</summary>
    public const string Twice = "RULE-03";

    /// <summary>A test that cannot be read, or that gives no truth value.</summary>
    public const string Test = "RULE-04";

    /// <summary>A title or source without words.</summary>
    public const string Blank = "RULE-05";

    /// <summary>A section, record or list that does not exist.</summary>
    public const string Unknown = "RULE-06";

    /// <summary>A part that the test does not have.</summary>
    public const string Part = "RULE-07";

    /// <summary>No convention, or one given twice.</summary>
    public const string Convention = "RULE-08";

    /// <summary>Rows without a list, or a list for a rule that is not on rows.</summary>
    public const string Rows = "RULE-09";
}
