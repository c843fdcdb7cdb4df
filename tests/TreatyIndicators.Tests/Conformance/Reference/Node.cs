namespace ConformanceKit.Reference;

/// <summary>A part of a condition, with the place in the text from which it was read.</summary>
internal abstract record Node(int Start, int End)
{
    /// <summary>The parts directly below.</summary>
    public abstract IEnumerable<Node> Parts { get; }

    public IEnumerable<Node> All => Parts.SelectMany(part => part.All).Prepend(this);

    internal sealed record Number(Fraction Value, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => [];
    }

    internal sealed record Text(string Value, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => [];
    }

    internal sealed record Truth(bool Value, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => [];
    }

    internal sealed record Path(IReadOnlyList<string> Words, int Start, int End) : Node(Start, End)
    {
        public string Name => string.Join('.', Words);

        public override IEnumerable<Node> Parts => [];
    }

    internal sealed record Set(IReadOnlyList<Node> Members, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => Members;
    }

    internal sealed record Interval(Node From, Node To, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => [From, To];
    }

    internal sealed record Call(string Function, IReadOnlyList<Node> Arguments, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => Arguments;
    }

    /// <summary><c>exists</c> or <c>forall</c>.</summary>
    internal sealed record Quantified(string Word, string Name, Node List, Node Body, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => [List, Body];
    }

    /// <summary><c>count</c>, <c>sum</c> and the like.</summary>
    internal sealed record Fold(string Word, string? Name, Node List, Node? Where, Node? Value, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => new[] { List, Where, Value }.OfType<Node>();
    }

    internal sealed record Not(Node Operand, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => [Operand];
    }

    /// <summary><c>and</c>, <c>or</c>, <c>xor</c>, <c>=></c>, <c>&lt;=></c>.</summary>
    internal sealed record Join(string Word, Node Left, Node Right, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => [Left, Right];
    }

    internal sealed record Comparison(string Word, Node Left, Node Right, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => [Left, Right];
    }

    internal sealed record Arithmetic(string Word, Node Left, Node Right, int Start, int End) : Node(Start, End)
    {
        public override IEnumerable<Node> Parts => [Left, Right];
    }
}
