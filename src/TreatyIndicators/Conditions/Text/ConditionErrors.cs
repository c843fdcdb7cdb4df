namespace TreatyIndicators.Conditions;

/// <summary>The codes of what can be wrong with the text of a condition; codes never change meaning.</summary>
internal static class ConditionErrors
{
    /// <summary>The text is longer than <see cref="ConditionLimits.TextLength"/>.</summary>
    public const string TextTooLong = "COND-01";

    /// <summary>Something stands deeper in brackets than <see cref="ConditionLimits.Depth"/>.</summary>
    public const string TooDeep = "COND-02";

    /// <summary>The tree has more nodes than <see cref="ConditionLimits.Nodes"/>.</summary>
    public const string TooManyNodes = "COND-03";

    /// <summary>More tests over rows stand inside each other than <see cref="ConditionLimits.RowLevels"/>.</summary>
    public const string TooManyRowLevels = "COND-04";

    /// <summary>A character has no meaning in the notation.</summary>
    public const string BadCharacter = "COND-05";

    /// <summary>A text in quotation marks does not end, or holds something that it may not hold.</summary>
    public const string BadText = "COND-06";

    /// <summary>A number is not written as digits with at most one point, or has too many digits.</summary>
    public const string BadNumber = "COND-07";

    /// <summary>There is nothing to read.</summary>
    public const string Empty = "COND-08";

    /// <summary>A value stands nowhere where one must stand.</summary>
    public const string ValueExpected = "COND-09";

    /// <summary>Something follows a complete expression without an operator between them.</summary>
    public const string OperatorExpected = "COND-10";

    /// <summary>A bracket, a comma or a colon is missing.</summary>
    public const string MarkExpected = "COND-11";

    /// <summary>Two comparisons in a row.</summary>
    public const string ComparisonChain = "COND-12";

    /// <summary>A word or an operator is spelt as other languages spell it, or misspelt.</summary>
    public const string WrongWord = "COND-13";

    /// <summary>A minus sign stands before something that is not a number.</summary>
    public const string MinusBeforeValue = "COND-14";

    /// <summary>A name is missing, or a reserved word stands in its place.</summary>
    public const string NameExpected = "COND-15";

    /// <summary>The word <c>in</c> is missing after the name of a row.</summary>
    public const string InExpected = "COND-16";

    /// <summary>An aggregate has no argument, or too many.</summary>
    public const string AggregateArguments = "COND-17";

    /// <summary>Parentheses follow a path, as if it were a function.</summary>
    public const string PathCalled = "COND-18";

    /// <summary>No more errors than this are told for one text.</summary>
    public const int MostTold = 20;
}
