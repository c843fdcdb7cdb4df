namespace TreatyIndicators.Validation;

/// <summary>Where the forms of a convention have what a rule is about.</summary>
/// <param name="Convention">The convention.</param>
/// <param name="Letters">Form letters; <c>title</c> for the title and cover page, <c>all</c> for every form.</param>
public sealed record RuleForms(ConventionId Convention, ValueList<string> Letters);
