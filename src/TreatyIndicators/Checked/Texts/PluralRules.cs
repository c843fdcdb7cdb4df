namespace TreatyIndicators.Validation;

/// <summary>Which form of a word goes with a number in a language: "1 day" but "2 days".</summary>
/// <remarks>
/// A rule is written as in the Unicode locale data (CLDR, Unicode Technical Standard 35 part 3, "Language Plural Rules"), so it can be copied
/// from there: <c>v = 0 and i % 10 = 1 and i % 100 != 11</c>. Never changes. Safe for any number of threads.
/// </remarks>
public sealed class PluralRules
{
    private readonly (PluralCategory Category, PluralCondition Condition)[] rules;

    private PluralRules((PluralCategory Category, PluralCondition Condition)[] rules) => this.rules = rules;

    /// <summary>The rules of a language with one form for all numbers.</summary>
    public static PluralRules None { get; } = new([]);

    /// <summary>The categories that the language uses, <see cref="PluralCategory.Other"/> last.</summary>
    public ValueList<PluralCategory> Categories => [.. rules.Select(rule => rule.Category), PluralCategory.Other];

    /// <summary>Reads rules.</summary>
    /// <param name="rules">The categories with their rules; <see cref="PluralCategory.Other"/> is what is left and takes none.</param>
    /// <exception cref="FormatException">A rule is not written as the locale data write it, or <see cref="PluralCategory.Other"/> has one.</exception>
    public static PluralRules Parse(IEnumerable<KeyValuePair<PluralCategory, string>> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new([.. rules.OrderBy(rule => rule.Key).Select(rule => rule.Key == PluralCategory.Other
            ? throw new FormatException("found a rule for Other, expected none: it takes the numbers that are left")
            : (rule.Key, PluralCondition.Parse(rule.Value)))]);
    }

    /// <summary>The category of a number. A number below zero goes like the one above; zeros at the end of a fraction do not count.</summary>
    public PluralCategory CategoryOf(decimal number)
    {
        var operands = PluralOperands.Of(number);
        foreach (var (category, condition) in rules)
        {
            if (condition.Holds(operands))
            {
                return category;
            }
        }

        return PluralCategory.Other;
    }
}
