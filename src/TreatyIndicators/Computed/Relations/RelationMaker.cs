namespace TreatyIndicators.Computed;

/// <summary>Holds relations against the statuses of all subjects at once.</summary>
internal static class RelationMaker
{
    public static RelationResult Make(IndicatorRelation relation, IndicatorResult first, IndicatorResult second)
    {
        if (TestOf(relation.Kind) is not { } test)
        {
            return new(relation, RelationOutcome.NotTested, [], []);
        }

        if (!first.Lists.HasSubjectsOf(second.Lists))
        {
            return new(relation, RelationOutcome.Unknown, [], []);
        }

        var violating = first.Lists.Where((word, inside) => test(first.Lists, second.Lists, word).False & inside);
        var undecided = first.Lists.Where((word, inside) => test(first.Lists, second.Lists, word).Unknown & inside);
        var outcome = violating.Count > 0 ? RelationOutcome.Violated : undecided.Count > 0 ? RelationOutcome.Unknown : RelationOutcome.Holds;
        return new(relation, outcome, violating, undecided);
    }

    private static Func<SubjectLists, SubjectLists, int, Outcomes>? TestOf(RelationKind kind) => kind switch
    {
        RelationKind.Subset => (first, second, word) => !first.IsMet(word) | second.IsMet(word),
        RelationKind.PopulationIs => (first, second, word) => !(first.Belongs(word) ^ second.IsMet(word)),
        RelationKind.PopulationInside => (first, second, word) => !first.Belongs(word) | second.Belongs(word),
        _ => null,
    };
}
