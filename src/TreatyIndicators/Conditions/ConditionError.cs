namespace TreatyIndicators.Conditions;

/// <summary>Something wrong with the text of a condition.</summary>
/// <param name="Code">A permanent code, for instance <c>COND-02</c>.</param>
/// <param name="Position">The place in the text, counted in characters from 0.</param>
/// <param name="Sentence">What was found, what was expected, and the nearest existing word where there is one.</param>
public sealed record ConditionError(string Code, int Position, string Sentence)
{
    /// <summary>One line: code, place counted from 1, sentence.</summary>
    public override string ToString() => $"{Code} at {Position + 1}: {Sentence}";
}
