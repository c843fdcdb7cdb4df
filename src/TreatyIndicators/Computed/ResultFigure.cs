namespace TreatyIndicators.Computed;

/// <summary>A figure that is no mere count of subjects: numbers added up over them, or a number that the condition gives.</summary>
internal sealed record ResultFigure(Rational? Numerator, Rational? Denominator, Rational? Value, Bounds? Bounds, WhyUndefined? Undefined);
