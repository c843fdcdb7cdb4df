using TreatyIndicators.Conditions;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Checks that the definitions bear a relation out, as far as their form can tell. Figures are checked when they are made.</summary>
internal static class PlanRelations
{
    public static void Check(ActionPlan plan, IndicatorRelation relation, string path, PlanProblems problems)
    {
        var first = plan.Indicators.FirstOrDefault(indicator => indicator.Id == relation.First);
        var second = plan.Indicators.FirstOrDefault(indicator => indicator.Id == relation.Second);
        if (first is not null && second is not null && Doubt(relation.Kind, first, second) is { } doubt)
        {
            problems.Add(PlanCodes.Relation, path, $"found {relation.Kind} between {first.Id} and {second.Id}, expected {doubt}");
        }
    }

    private static string? Doubt(RelationKind kind, Indicator first, Indicator second) => kind switch
    {
        _ when first.Id == second.Id => "two indicators",
        RelationKind.Subset when first.Population.Name != second.Population.Name =>
            $"the same population; they have {first.Population.Name} and {second.Population.Name}",
        RelationKind.PopulationIs when !ConditionUse.Of(first.Population.Universe, first.Population.Condition).Indicators.Contains(second.Id.Value) =>
            $"the population {first.Population.Name} to ask for met(\"{second.Id}\", s)",
        RelationKind.PopulationInside when !Parts(second.Population).IsSubsetOf(Parts(first.Population)) =>
            $"the population {first.Population.Name} to ask for everything that {second.Population.Name} asks for",
        RelationKind.Subset or RelationKind.PopulationIs or RelationKind.PopulationInside when first.Population.Universe != second.Population.Universe =>
            "indicators about the same kind of subject",
        RelationKind.Subset or RelationKind.PopulationIs or RelationKind.PopulationInside when !Tests(first) || !Tests(second) =>
            "indicators that are tested on subjects",
        _ => null,
    };

    private static bool Tests(Indicator indicator) => indicator.Measure is Measure.CountOfSubjects or Measure.SumOverSubjects;

    private static HashSet<Expression> Parts(Population population)
    {
        var parts = new HashSet<Expression>();
        Collect(population.Condition?.Root);
        return parts;

        void Collect(Expression? expression)
        {
            if (expression is LogicExpression { Operator: LogicOperator.And } both)
            {
                Collect(both.Left);
                Collect(both.Right);
            }
            else if (expression is not null)
            {
                parts.Add(expression);
            }
        }
    }
}
