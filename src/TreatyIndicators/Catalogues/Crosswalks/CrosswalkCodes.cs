namespace TreatyIndicators.Catalogues.Crosswalks;

/// <summary>The permanent codes of problems with crosswalks.</summary>
internal static class CrosswalkCodes
{
    /// <summary>A text without the form of an indicator.</summary>
    public const string Form = "CROSS-01";

    /// <summary>A kind that is not on the list.</summary>
    public const string Kind = "CROSS-02";

    /// <summary>An indicator that no plan of the catalogue has.</summary>
    public const string Unknown = "CROSS-03";

    /// <summary>Two indicators of one plan.</summary>
    public const string OnePlan = "CROSS-04";

    /// <summary>A pair, or a fact, given twice.</summary>
    public const string Twice = "CROSS-05";

    /// <summary>A pair given twice, and the two kinds exclude each other.</summary>
    public const string Contradiction = "CROSS-06";

    /// <summary>A reason or a title without words, or without words in Chinese.</summary>
    public const string Blank = "CROSS-07";

    /// <summary>A path that leads to no single value of a report.</summary>
    public const string Path = "CROSS-08";
}
