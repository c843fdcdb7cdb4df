namespace TreatyIndicators.Validation;

/// <summary>Why a rule could not be tested, and what is missing.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Path">The field, section or record that is missing; absent where no one thing is.</param>
public sealed record NotEvaluated(WhyNotEvaluated Why, string? Path = null)
{
    /// <summary>The form that is blank or marked unchanged; absent for other reasons.</summary>
    public string? Form { get; init; }

    /// <summary>The year that an unchanged form names; absent for other reasons, and where it names none.</summary>
    public int? Year { get; init; }

    /// <summary>The reason in words.</summary>
    /// <param name="texts">The words of a language; absent: English.</param>
    public string Sentence(RuleTexts? texts = null) => (texts ?? RuleTexts.English).NotEvaluated(
        Why.ToString(),
        ("path", Path ?? string.Empty),
        ("form", Form ?? Path ?? string.Empty),
        ("year", Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"));

    /// <summary>The reason in English.</summary>
    public override string ToString() => Sentence();
}
