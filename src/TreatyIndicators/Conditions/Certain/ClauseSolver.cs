namespace TreatyIndicators.Conditions;

/// <summary>
/// Works out which outcomes a clause can have. Where tests ask about the same value, every value is tried that makes a difference;
/// what is independent is joined as strong Kleene logic joins it. What would take too long is taken for possible, so that only what
/// is certain is ever told.
/// </summary>
/// <param name="most">The values that may be tried.</param>
internal sealed class ClauseSolver(int most)
{
    private const int MostTriedAtOnce = 12;

    private static readonly (PossibleTruths Possible, Truth Truth)[] Each =
        [(PossibleTruths.False, Truth.False), (PossibleTruths.Unknown, Truth.Unknown), (PossibleTruths.True, Truth.True)];

    /// <summary>How many more values may be tried; below zero when they are used up.</summary>
    public int Left { get; private set; } = most;

    private int tried;

    public PossibleTruths Of(Clause clause)
    {
        if (--Left < 0)
        {
            return PossibleTruths.All;
        }

        return clause switch
        {
            Clause.Test test => Of(test),
            Clause.Not not => Map(Of(not.Operand), TruthLogic.Not),
            Clause.NotMet not => Map(Of(not.Operand), truth => TruthLogic.Of(truth != Truth.True)),
            Clause.Join join => Of(join),
            _ => PossibleTruths.All,
        };
    }

    private PossibleTruths Of(Clause.Test test)
    {
        if (test.Term.Tried is { } value)
        {
            return As(test.Of(value));
        }

        var found = PossibleTruths.None;
        foreach (var possible in test.Term.Values ?? [])
        {
            Left--;
            found |= As(test.Of(possible));
        }

        return test.Term.Values is null ? PossibleTruths.All : found;
    }

    private PossibleTruths Of(Clause.Join join)
    {
        Left -= join.Operands.Count + join.Shared.Count;
        if (Left < 0 || join.Shared.FirstOrDefault(term => term.Tried is null) is not { } shared)
        {
            return Left < 0 ? PossibleTruths.All : join.Operands.Select(Of).Aggregate((first, second) => Combine(join.Operator, first, second));
        }

        return shared.Values is { } values && tried < MostTriedAtOnce ? Tried(join, shared, values) : PossibleTruths.All;
    }

    private PossibleTruths Tried(Clause.Join join, Term shared, IReadOnlyList<TermValue> values)
    {
        var found = PossibleTruths.None;
        tried++;
        for (var place = 0; place < values.Count && found != PossibleTruths.All; place++)
        {
            shared.Tried = values[place];
            found |= Of((Clause)join);
        }

        shared.Tried = null;
        tried--;
        return found;
    }

    private static PossibleTruths Combine(LogicOperator logic, PossibleTruths first, PossibleTruths second)
    {
        var found = PossibleTruths.None;
        foreach (var (left, leftTruth) in Each.Where(each => first.HasFlag(each.Possible)))
        {
            found |= Map(second, right => BoundLogic.Join(logic, leftTruth, right));
        }

        return found;
    }

    private static PossibleTruths Map(PossibleTruths outcomes, Func<Truth, Truth> map)
    {
        var found = PossibleTruths.None;
        foreach (var (possible, truth) in Each)
        {
            found |= outcomes.HasFlag(possible) ? As(map(truth)) : PossibleTruths.None;
        }

        return found;
    }

    private static PossibleTruths As(Truth truth) => truth switch
    {
        Truth.True => PossibleTruths.True,
        Truth.False => PossibleTruths.False,
        _ => PossibleTruths.Unknown,
    };
}
