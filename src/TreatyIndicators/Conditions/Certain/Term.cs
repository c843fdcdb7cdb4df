namespace TreatyIndicators.Conditions;

/// <summary>A value that several tests of one condition ask about. What it is decides all of them at once.</summary>
internal sealed class Term(TermKind kind)
{
    /// <summary>More values than this are not tried: what cannot be tried is taken for possible.</summary>
    private const int MostValues = 2_000;

    private readonly HashSet<object> constants = [];

    private IReadOnlyList<TermValue>? values;

    public TermKind Kind => kind;

    /// <summary>The outcomes that a test can have which is not looked into.</summary>
    public PossibleTruths Outcomes { get; init; } = PossibleTruths.All;

    /// <summary>Whether a value is compared with itself.</summary>
    public bool IsOneValue { get; init; }

    /// <summary>The value that is being tried; absent: any.</summary>
    public TermValue? Tried { get; set; }

    /// <summary>Values of which each stands for all that no test tells apart from it; absent: there are too many to try.</summary>
    public IReadOnlyList<TermValue>? Values => values ??= IsTooMany() ? null : TermValues.Of(this, constants);

    /// <summary>A value that a test compares it with.</summary>
    public void ComparedWith(object constant)
    {
        constants.Add(constant);
        values = null;
    }

    /// <summary>Days make pairs of a first and a last one.</summary>
    private bool IsTooMany() => constants.Count > (kind == TermKind.Day ? 20 : MostValues / 4);
}
