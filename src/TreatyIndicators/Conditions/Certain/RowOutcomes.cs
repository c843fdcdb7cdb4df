namespace TreatyIndicators.Conditions;

/// <summary>What the tests of rows of one condition can come to, worked out once each, and which of them are told of already.</summary>
internal sealed class RowOutcomes(CertainClauses clauses, Condition condition)
{
    private readonly Dictionary<Expression, PossibleTruths> outcomes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Expression> told = new(ReferenceEqualityComparer.Instance);

    public Clause Read(Expression test, ClauseTerms terms) => new ClauseReader(condition, terms, Of).Read(test);

    public void Tell(Expression test) => told.Add(test);

    /// <summary>Whether a test is told of, or is one over rows whose own test is.</summary>
    public bool IsTold(Expression test) => told.Contains(test is QuantifiedExpression quantified ? quantified.Body : test);

    private PossibleTruths Of(Expression rowTest)
    {
        if (!outcomes.TryGetValue(rowTest, out var known))
        {
            outcomes[rowTest] = known = clauses.Outcomes(Read(rowTest, new()));
        }

        return known;
    }
}
