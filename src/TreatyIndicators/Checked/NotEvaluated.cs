namespace TreatyIndicators.Validation;

/// <summary>Why a rule could not be tested, and what is missing.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Path">The field, section or record that is missing; absent where no one thing is.</param>
/// <param name="Year">The year that an unchanged form names; absent for other reasons, and where it names none.</param>
public sealed record NotEvaluated(WhyNotEvaluated Why, string? Path = null, int? Year = null);
