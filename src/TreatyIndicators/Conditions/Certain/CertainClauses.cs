namespace TreatyIndicators.Conditions;

/// <summary>
/// Finds the parts of conditions that can never hold, or never fail. Only what is certain for every evidence there could be is
/// found, and of parts inside each other the innermost.
/// </summary>
/// <remarks>The work is bounded for all conditions together: when it is used up nothing more is found.</remarks>
internal sealed class CertainClauses
{
    /// <summary>The values tried for one question; questions of ordinary conditions need some dozens.</summary>
    private const int MostForOne = 20_000;

    private const int MostForAll = 2_000_000;

    private int left = MostForAll;

    /// <summary>The certain parts of a condition; those in tests of rows come first.</summary>
    public IReadOnlyList<CertainClause> In(Condition condition)
    {
        var rows = new RowOutcomes(this, condition);
        var found = new List<CertainClause>();
        foreach (var test in TestsOf(condition.Root).Reverse())
        {
            Find(rows.Read(test, new()), rows, found);
        }

        return found;
    }

    /// <summary>Whether a condition can hold where none of others does; all are asked of the same subject at the same time.</summary>
    public bool CanHold(Condition condition, params IEnumerable<Condition> others)
    {
        var terms = new ClauseTerms();
        Clause Read(Condition one) => new RowOutcomes(this, one).Read(one.Root, terms);
        Clause[] apart = [.. others.Select(other => new Clause.NotMet(other.Root, Read(other)))];
        return Outcomes(new Clause.Join(condition.Root, LogicOperator.And, [Read(condition), .. apart])).HasFlag(PossibleTruths.True);
    }

    internal PossibleTruths Outcomes(Clause clause)
    {
        var most = Math.Min(left, MostForOne);
        var solver = new ClauseSolver(most);
        var outcomes = solver.Of(clause);
        left -= most - solver.Left;
        return outcomes;
    }

    /// <summary>The tests of a condition that are asked by themselves: the whole, and those of rows.</summary>
    private static IEnumerable<Expression> TestsOf(Expression root) => ExpressionParts.All(root)
        .SelectMany(part => part switch
        {
            QuantifiedExpression quantified => [quantified.Body],
            AggregateExpression { Where: { } where } => [where],
            _ => Array.Empty<Expression>(),
        })
        .Prepend(root);

    /// <summary>Whether something certain stands in a clause.</summary>
    private bool Find(Clause clause, RowOutcomes rows, List<CertainClause> found)
    {
        var isTold = rows.IsTold(clause.Source);
        foreach (var part in clause.Parts)
        {
            isTold |= Find(part, rows, found);
        }

        var outcomes = isTold ? PossibleTruths.All : Outcomes(clause);
        var holds = outcomes.HasFlag(PossibleTruths.True);
        if (!isTold && holds && outcomes.HasFlag(PossibleTruths.False))
        {
            return false;
        }

        rows.Tell(clause.Source);
        if (!isTold)
        {
            found.Add(new(Cause(clause, holds), holds));
        }

        return true;
    }

    /// <summary>Of a long row, the two that are enough.</summary>
    private ValueList<Expression> Cause(Clause clause, bool holds)
    {
        var decides = holds ? LogicOperator.Or : LogicOperator.And;
        if (clause is Clause.Join { Parts.Count: > 2 } row && row.Operator == decides)
        {
            foreach (var (first, second) in PairsOf(row))
            {
                var outcomes = Outcomes(new Clause.Join(clause.Source, decides, [first, second]));
                if (!outcomes.HasFlag(holds ? PossibleTruths.False : PossibleTruths.True))
                {
                    return [first.Source, second.Source];
                }
            }
        }

        return [clause.Source];
    }

    private static IEnumerable<(Clause First, Clause Second)> PairsOf(Clause.Join row) =>
        from first in Enumerable.Range(0, row.Parts.Count)
        from second in Enumerable.Range(first + 1, row.Parts.Count - first - 1)
        where row.Parts[first].Terms.Overlaps(row.Parts[second].Terms)
        select (row.Parts[first], row.Parts[second]);
}
