namespace TreatyIndicators.Conditions;

/// <summary>A test as a function of the values that it asks about.</summary>
internal abstract class Clause(Expression source, IReadOnlySet<Term> terms)
{
    /// <summary>The test as it is written.</summary>
    public Expression Source => source;

    /// <summary>The values that decide it.</summary>
    public IReadOnlySet<Term> Terms => terms;

    /// <summary>The clauses that it is made of and that are told by themselves.</summary>
    public virtual IReadOnlyList<Clause> Parts => [];

    /// <summary>A test of one value.</summary>
    internal sealed class Test(Expression source, Term term, Func<TermValue, Truth> outcome) : Clause(source, new HashSet<Term> { term })
    {
        public Term Term => term;

        public Truth Of(TermValue value) => outcome(value);
    }

    internal sealed class Not(Expression source, Clause operand) : Clause(source, operand.Terms)
    {
        public Clause Operand => operand;

        public override IReadOnlyList<Clause> Parts => [operand];
    }

    /// <summary>That a test is not met, be it that it fails or that it is unknown.</summary>
    internal sealed class NotMet(Expression source, Clause operand) : Clause(source, operand.Terms)
    {
        public Clause Operand => operand;
    }

    /// <summary>Several tests joined; a row of <c>and</c> or of <c>or</c> is one clause.</summary>
    internal sealed class Join(Expression source, LogicOperator logic, IReadOnlyList<Clause> operands, bool isOneTest = false)
        : Clause(source, operands.SelectMany(operand => operand.Terms).ToHashSet())
    {
        public LogicOperator Operator => logic;

        public IReadOnlyList<Clause> Operands => operands;

        public override IReadOnlyList<Clause> Parts => isOneTest ? [] : operands;

        /// <summary>The values that more than one of the tests ask about: the tests are not independent.</summary>
        public IReadOnlyList<Term> Shared { get; } =
            [.. operands.SelectMany(operand => operand.Terms).GroupBy(term => term).Where(group => group.Skip(1).Any()).Select(group => group.Key)];
    }
}
