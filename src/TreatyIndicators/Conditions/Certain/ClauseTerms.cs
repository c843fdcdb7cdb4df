namespace TreatyIndicators.Conditions;

/// <summary>The values that tests ask about, by how they are written: in one place of a condition the same words mean the same value.</summary>
internal sealed class ClauseTerms
{
    private readonly Dictionary<(object Key, TermKind Kind), Term> terms = [];

    public Term Of(Expression value, TermKind kind) => Get(value, kind, PossibleTruths.All);

    public Term Of(Expression test, PossibleTruths outcomes) => Get(test, TermKind.Outcome, outcomes);

    /// <summary>How two values stand to each other; which of them is named first does not matter.</summary>
    public (Term Pair, bool IsTurned) Pair(Expression left, Expression right, TermKind kind)
    {
        var isTurned = terms.ContainsKey(((right, left), kind));
        return (Get(isTurned ? (right, left) : (left, right), kind, PossibleTruths.All, left.Equals(right)), isTurned);
    }

    private Term Get(object key, TermKind kind, PossibleTruths outcomes, bool isSame = false)
    {
        if (!terms.TryGetValue((key, kind), out var term))
        {
            terms[(key, kind)] = term = new(kind) { Outcomes = outcomes, IsOneValue = isSame };
        }

        return term;
    }
}
