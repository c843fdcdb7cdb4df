using TreatyIndicators.Conditions;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Reads the conditions of a plan and asks of each that it gives what its place needs: a truth value, a number, a quotient.</summary>
internal static class PlanConditions
{
    public static Condition? Test(string text, Universe universe, string path, PlanProblems problems) =>
        Read(text, universe, ConditionType.Truth, path, problems);

    public static Condition? Figure(string text, Measure measure, Universe universe, string path, PlanProblems problems)
    {
        var expected = measure == Measure.CountOfSubjects ? ConditionType.Truth : ConditionType.Number;
        var condition = Read(text, universe, expected, path, problems);
        if (measure == Measure.Ratio && condition is { Root: not ArithmeticExpression { Operator: ArithmeticOperator.Divide } })
        {
            problems.Add(PlanCodes.ConditionType, path, "found a number, expected a quotient: numerator / denominator");
        }

        return condition;
    }

    private static Condition? Read(string text, Universe universe, ConditionType expected, string path, PlanProblems problems)
    {
        var reading = Condition.Parse(text, ConditionScope.Of(universe));
        foreach (var error in reading.Errors)
        {
            problems.Add(PlanCodes.Condition, path, $"{error.Code} at character {error.Position + 1}: {error.Sentence}");
        }

        if (reading.Condition is { } condition && !condition.Type.Equals(expected))
        {
            problems.Add(PlanCodes.ConditionType, path, $"found {condition.Type.Describe()}, expected {expected.Describe()}");
        }

        return reading.Condition;
    }
}
