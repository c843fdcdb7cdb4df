using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>What one rule asks of the numbers of a report: parts that are read at once, and rows that are read when they are asked for.</summary>
internal sealed class RuleReading
{
    /// <summary>The rows of which parts of one rule are made at once: of each something is kept, so these are fewer than a rule may visit.</summary>
    private const int MostRows = 200_000;

    private readonly CompiledRule rule;
    private readonly EvaluationScope scope;
    private readonly TermReader terms;
    private readonly ClaimReader claims;
    private readonly NumberOrigins origins;
    private readonly List<RulePart> parts = [];
    private readonly List<RowParts> rows = [];

    /// <summary>Reads a rule that is tested on a report.</summary>
    public RuleReading(CheckTarget target, CompiledRule rule, ReportNumbers numbers)
    {
        this.rule = rule;
        scope = target.NewScope();
        target.Turn(scope, rule);
        terms = new(rule.Rule.Test, scope, numbers);
        origins = new(rule.Rule.Test);
        claims = new(scope, terms, origins);
        if (origins.AreComparedIn(rule.Rule.Test.Root) && !target.IsBlank(rule) && (rule.AppliesWhen is null || rule.AppliesWhen.Evaluate(scope) == Truth.True))
        {
            scope.Budget = MostRows;
            Add(rule.Test, wanted: true);
            scope.Budget = EvaluationScope.MostRows;
        }
    }

    /// <summary>The parts that were read at once.</summary>
    public IReadOnlyList<RulePart> Parts => parts;

    /// <summary>The parts that may be put right: those that were read at once, and the first rows that fail.</summary>
    public IEnumerable<RulePart> ToBeRepaired() => parts.Concat(rows.SelectMany(one => one.Failing())).Where(part => part.IsToBeRepaired);

    /// <summary>The parts of the rows that a number stands in.</summary>
    public IEnumerable<RulePart> InRowOf(ReportNumber number) => rows.SelectMany(one => one.With(number));

    private void Add(BoundTruth test, bool wanted)
    {
        if (!origins.AreComparedIn(test.Source))
        {
            return;
        }

        if (test is BoundNot not)
        {
            Add(not.Operand, !wanted);
        }
        else if (test is BoundLogic logic && (logic.Operator, wanted) is (LogicOperator.And, true) or (LogicOperator.Or, false))
        {
            Add(logic.Left, wanted);
            Add(logic.Right, wanted);
        }
        else if (test is BoundQuantified quantified && RowParts.AreByThemselves(quantified, wanted, origins))
        {
            rows.Add(new(rule, quantified, wanted, scope, terms, claims));
        }
        else
        {
            parts.AddRange(RulePart.Of(rule, claims.Read(test, wanted)));
        }
    }
}
