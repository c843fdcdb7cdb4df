using TreatyIndicators.Conditions;

namespace TreatyIndicators.Computed;

/// <summary>A condition over all subjects: columns joined by words.</summary>
internal abstract class PlaneNode
{
    public static PlaneNode Always { get; } = new Constant(Outcomes.AllTrue);

    public static PlaneNode Never { get; } = new Constant(Outcomes.AllFalse);

    public abstract Outcomes Evaluate(Columns columns, int word);

    /// <summary>Works out the tests for some of the subjects of a block, and no test where the outcome is settled without it.</summary>
    /// <returns>The outcomes; only those of the wanted subjects count.</returns>
    public abstract Outcomes Fill(SubjectBlock block, ulong wanted);

    internal sealed class Leaf(int slot) : PlaneNode
    {
        public int Slot => slot;

        public override Outcomes Evaluate(Columns columns, int word) => columns[slot, word];

        public override Outcomes Fill(SubjectBlock block, ulong wanted) => block.Fill(slot, wanted);
    }

    internal sealed class Not(PlaneNode operand) : PlaneNode
    {
        public override Outcomes Evaluate(Columns columns, int word) => !operand.Evaluate(columns, word);

        public override Outcomes Fill(SubjectBlock block, ulong wanted) => !operand.Fill(block, wanted);
    }

    internal sealed class Joined(LogicOperator join, PlaneNode left, PlaneNode right) : PlaneNode
    {
        public override Outcomes Evaluate(Columns columns, int word) => Join(left.Evaluate(columns, word), right.Evaluate(columns, word));

        public override Outcomes Fill(SubjectBlock block, ulong wanted)
        {
            var first = left.Fill(block, wanted);
            var settled = join switch
            {
                LogicOperator.And or LogicOperator.Implies => first.False,
                LogicOperator.Or => first.True,
                _ => 0UL,
            };
            var open = wanted & ~settled;
            return Join(first, open == 0 ? default : right.Fill(block, open));
        }

        private Outcomes Join(Outcomes first, Outcomes second) => join switch
        {
            LogicOperator.And => first & second,
            LogicOperator.Or => first | second,
            LogicOperator.Implies => !first | second,
            LogicOperator.Xor => first ^ second,
            _ => !(first ^ second),
        };
    }

    private sealed class Constant(Outcomes outcomes) : PlaneNode
    {
        public override Outcomes Evaluate(Columns columns, int word) => outcomes;

        public override Outcomes Fill(SubjectBlock block, ulong wanted) => outcomes;
    }
}
