namespace TreatyIndicators;

/// <summary>The number of one subject, where numbers are added up over subjects.</summary>
/// <param name="Subject">The code of a State, or the identifier of another subject.</param>
/// <param name="Amount">Its number, exactly, in the unit of the figure.</param>
public readonly record struct SubjectAmount(string Subject, Rational Amount);
