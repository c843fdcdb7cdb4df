namespace TreatyIndicators.Validation;

/// <summary>The words of a rule in one language.</summary>
/// <param name="Title">What is wrong when the rule fires.</param>
/// <param name="Note">What else helps to understand it; absent where the title says all.</param>
/// <param name="Expected">
/// What the rule asks for, where the test itself would read badly, with places for the form (<c>{form}</c>) and for fields of rows, by the names that
/// the test has for them (<c>{m.target}</c>, and <c>{y}</c> for where a row stands); absent: the test is told.
/// </param>
/// <param name="Found">What is held against that, where it is worked out and the way to it would read badly; absent: the way to it is told.</param>
public sealed record RuleText(string Title, string? Note = null, string? Expected = null, string? Found = null);
