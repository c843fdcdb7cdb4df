namespace TreatyIndicators.Validation;

/// <summary>The words of a rule in one language.</summary>
/// <param name="Title">What is wrong when the rule fires.</param>
/// <param name="Note">What else helps to understand it; absent where the title says all.</param>
public sealed record RuleText(string Title, string? Note = null);
