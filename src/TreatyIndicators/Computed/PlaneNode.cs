using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>A condition over all subjects: columns joined by words.</summary>
internal abstract class PlaneNode
{
    public static PlaneNode Always { get; } = new Constant(Outcomes.AllTrue);

    public static PlaneNode Never { get; } = new Constant(Outcomes.AllFalse);

    public abstract Outcomes Evaluate(Column[] columns, int word);

    internal sealed class Leaf(int slot) : PlaneNode
    {
        public override Outcomes Evaluate(Column[] columns, int word) => new(columns[slot].True[word], columns[slot].False[word]);
    }

    internal sealed class Not(PlaneNode operand) : PlaneNode
    {
        public override Outcomes Evaluate(Column[] columns, int word) => !operand.Evaluate(columns, word);
    }

    internal sealed class Joined(LogicOperator join, PlaneNode left, PlaneNode right) : PlaneNode
    {
        public override Outcomes Evaluate(Column[] columns, int word)
        {
            var (first, second) = (left.Evaluate(columns, word), right.Evaluate(columns, word));
            return join switch
            {
                LogicOperator.And => first & second,
                LogicOperator.Or => first | second,
                LogicOperator.Implies => !first | second,
                LogicOperator.Xor => first ^ second,
                _ => !(first ^ second),
            };
        }
    }

    private sealed class Constant(Outcomes outcomes) : PlaneNode
    {
        public override Outcomes Evaluate(Column[] columns, int word) => outcomes;
    }
}
