using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>Puts the rows of a report into a rule, so that what is left depends on numbers of the report alone.</summary>
internal sealed class ClaimReader(EvaluationScope scope, TermReader terms, NumberOrigins origins)
{

    /// <summary>How many left sides of <c>=&gt;</c> stand around what is read.</summary>
    private int conditions;

    /// <summary>The claim that a test comes to what is wanted.</summary>
    public Claim Read(BoundTruth test, bool wanted) => test switch
    {
        BoundNot not => Read(not.Operand, !wanted),
        BoundLogic logic => Read(logic, wanted),
        BoundComparison.OfNumbers comparison => Compared(comparison, wanted),
        BoundQuantified quantified when origins.AreComparedIn(quantified.Source) => Rows(quantified, wanted),
        _ => Known(test, wanted),
    };

    private Claim Read(BoundLogic logic, bool wanted) => (logic.Operator, wanted) switch
    {
        (LogicOperator.And, true) or (LogicOperator.Or, false) => new Claim.All([Read(logic.Left, wanted), Read(logic.Right, wanted)]),
        (LogicOperator.Or, true) or (LogicOperator.And, false) => AnyOf(Read(logic.Left, wanted), logic.Right, wanted),
        (LogicOperator.Implies, true) => AnyOf(ReadCondition(logic.Left, wanted: false), logic.Right, wanted: true),
        (LogicOperator.Implies, false) => new Claim.All([ReadCondition(logic.Left, wanted: true), Read(logic.Right, wanted: false)]),
        (LogicOperator.Xor, true) or (LogicOperator.Iff, false) => new Claim.Any([Both(logic, first: true, second: false), Both(logic, first: false, second: true)]),
        _ => new Claim.Any([Both(logic, first: true, second: true), Both(logic, first: false, second: false)]),
    };

    /// <summary>Where nothing changes that one side holds, the other is not asked for. What is asked for together can be put right part by part.</summary>
    private Claim AnyOf(Claim left, BoundTruth right, bool wanted) => left is Claim.Fixed { Holds: true } ? left
        : Read(right, wanted) switch
        {
            Claim.All all => new Claim.All([.. all.Claims.Select(claim => new Claim.Any([left, claim]))]),
            var one => new Claim.Any([left, one]),
        };

    private Claim.All Both(BoundLogic logic, bool first, bool second) => new([Read(logic.Left, first), Read(logic.Right, second)]);

    private Claim ReadCondition(BoundTruth test, bool wanted)
    {
        conditions++;
        var claim = Read(test, wanted);
        conditions--;
        return claim;
    }

    private Claim Compared(BoundComparison.OfNumbers comparison, bool wanted) =>
        terms.Read(comparison.Left) is { } left && terms.Read(comparison.Right) is { } right && (left.Numbers.Count > 0 || right.Numbers.Count > 0)
            ? new Claim.Comparison(wanted ? comparison.Operator : Negated(comparison.Operator), left, right) { IsCondition = conditions > 0 }
            : Known(comparison, wanted);

    private Claim Rows(BoundQuantified quantified, bool wanted)
    {
        if (terms.RowsOf(quantified.Rows) is not { } rows)
        {
            return Known(quantified, wanted);
        }

        var claims = new List<Claim>();
        foreach (var (path, row) in rows)
        {
            if (--scope.Budget < 0)
            {
                return new Claim.Fixed(holds: true);
            }

            terms.Enter(quantified.Slot, path, row);
            claims.Add(Read(quantified.Body, wanted));
        }

        return wanted == (quantified.Quantifier == Quantifier.ForAll) ? new Claim.All(claims) : new Claim.Any(claims);
    }

    private Claim.Fixed Known(BoundTruth test, bool wanted) => new(test.Evaluate(scope) != TruthLogic.Of(!wanted));

    private static ComparisonOperator Negated(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.Less => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.LessOrEqual => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.LessOrEqual,
        _ => ComparisonOperator.Less,
    };
}
