namespace TreatyIndicators;

/// <summary>How far the readings of an indicator lie apart: the least and the greatest value over the headline and all readings in its unit.</summary>
/// <param name="Least">The least value.</param>
/// <param name="Greatest">The greatest value.</param>
/// <remarks>It says how much turns on the reading of the text; <see cref="Bounds"/> say how much turns on what is not known. Equal when both parts are.</remarks>
public readonly record struct Spread(Rational Least, Rational Greatest);
