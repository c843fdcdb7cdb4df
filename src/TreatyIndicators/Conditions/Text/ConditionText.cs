namespace TreatyIndicators.Conditions;

/// <summary>Prints conditions: in their notation, and in words.</summary>
public static class ConditionText
{
    /// <summary>The condition in its notation, with no more parentheses than needed: reading it again gives an equal tree.</summary>
    /// <param name="expression">The tree, within <see cref="ConditionLimits"/>.</param>
    /// <exception cref="InsufficientExecutionStackException">The tree is far deeper than the limits allow.</exception>
    public static string ToText(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return new NotationPrinter().Print(expression);
    }

    /// <summary>The condition in words, for people: "the number of entries in nationalOwnership.integratedInto is at least 1".</summary>
    /// <param name="expression">The tree, within <see cref="ConditionLimits"/>.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="label">
    /// Gives the name that people know a field by, from its path; <see langword="null"/> leaves the path. Fields of a row are asked for
    /// with the path of their list: <c>nationalOwnership.sectorCoordination.sector</c>.
    /// </param>
    /// <remarks>A reading aid: brackets keep <c>and</c> and <c>or</c> apart, but the notation is what counts.</remarks>
    /// <exception cref="InsufficientExecutionStackException">The tree is far deeper than the limits allow.</exception>
    public static string ToWords(Expression expression, ConditionLanguage language, Func<string, string?>? label = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var words = new WordPrinter(language, label ?? (static _ => null)).Print(expression);
        return language == ConditionLanguage.Chinese ? ChineseSpacing.Tidy(words) : words;
    }
}
