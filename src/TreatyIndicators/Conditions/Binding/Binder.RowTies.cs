namespace TreatyIndicators.Conditions;

/// <content>Ties between rows of two lists, or of one list twice.</content>
internal sealed partial class Binder
{
    /// <summary>
    /// What ties the row at hand to a row around it, wherever that stands in the test: <c>forall y in list : x != y =&gt; x.id != y.id</c> can only
    /// fail for rows with the same value. Absent: nothing does, or the test is one of a plan, whose explanations tell every row.
    /// </summary>
    private RowSource? TiedRows(BoundList list, QuantifiedExpression test, int slot)
    {
        if (scope.Admits(ConditionUser.Plans) || list is not BoundField.OfList { Path: { RunsThroughList: false, Root: not PathRoot.Row } path } rows || path.RootName == RecordRoots.Reports)
        {
            return null;
        }

        var ties = Needed(test.Body, test.Quantifier == Quantifier.Exists)
            .Select(part => TieOfRows(part, test.Name))
            .OfType<RowTie>()
            .DistinctBy(tie => tie.Member)
            .Take(RowKey.MostTies)
            .ToList();
        return ties.Count == 0 ? null : new(list, new(rows, slot, ties, null), ties.Count == 1 ? null : new(rows, slot, [ties[0]], null));
    }

    /// <summary>The comparisons of which both sides must be equal for a test to come out true, or false; where they differ it is settled.</summary>
    private static IEnumerable<ComparisonExpression> Needed(Expression test, bool outcome) => (test, outcome) switch
    {
        (NotExpression not, _) => Needed(not.Operand, !outcome),
        (LogicExpression { Operator: LogicOperator.And } and, true) => Needed(and.Left, true).Concat(Needed(and.Right, true)),
        (LogicExpression { Operator: LogicOperator.Or } or, false) => Needed(or.Left, false).Concat(Needed(or.Right, false)),
        (LogicExpression { Operator: LogicOperator.Implies } implies, false) => Needed(implies.Left, true).Concat(Needed(implies.Right, false)),
        (ComparisonExpression { Operator: ComparisonOperator.Equal } equal, true) => [equal],
        (ComparisonExpression { Operator: ComparisonOperator.NotEqual } different, false) => [different],
        _ => [],
    };

    private RowTie? TieOfRows(ComparisonExpression part, string row)
    {
        var (left, right) = (PathOf(part.Left), PathOf(part.Right));
        if (left is null || right is null || (left.Segments[0] == row) == (right.Segments[0] == row) || Quietly(part) is not BoundComparison.OfTexts texts)
        {
            return null;
        }

        var isLeft = left.Segments[0] == row;
        var (member, read, value) = isLeft ? (part.Left, texts.Left, texts.Right) : (part.Right, texts.Right, texts.Left);
        return (isLeft ? left : right).Segments.Count > 1 && rowNames.ContainsKey((isLeft ? right : left).Segments[0]) && read.Reads == Reads.None && value.Reads == Reads.None
            ? new(part, MemberOf(member), read, value)
            : null;
    }

    private static NameExpression? PathOf(Expression side) => side switch
    {
        NameExpression name => name,
        CallExpression { Function: "trim", Arguments: [NameExpression name] } => name,
        _ => null,
    };

    private static string MemberOf(Expression side) =>
        side is CallExpression call ? $"{call.Function}({MemberOf(call.Arguments[0])})" : string.Join('.', ((NameExpression)side).Segments.Skip(1));
}
