using System.Globalization;
using TreatyIndicators.Conditions;
using TreatyIndicators.Serialization;

namespace TreatyIndicators.Catalogues.Plans;

/// <summary>Reads the conditions of a plan and asks of each that it gives what its place needs: a truth value, a number, a quotient.</summary>
internal sealed class PlanConditions(PlanProblems problems)
{
    private readonly CertainClauses certain = new();
    private int characters;
    private bool isTooLong;

    public Condition? Test(string text, Universe universe, string path) => Read(text, universe, ConditionType.Truth, path);

    public Condition? Figure(string text, Measure measure, Universe universe, string path)
    {
        var expected = measure == Measure.CountOfSubjects ? ConditionType.Truth : ConditionType.Number;
        var condition = Read(text, universe, expected, path);
        if (measure == Measure.Ratio && condition is { Root: not ArithmeticExpression { Operator: ArithmeticOperator.Divide } })
        {
            problems.Add(PlanCodes.ConditionType, path, "found a number, expected a quotient: numerator / denominator");
        }

        return condition;
    }

    /// <summary>Tells of a test that can hold only where another one, tried before it, has settled the matter.</summary>
    public void CheckReach(Condition? test, string path, params IEnumerable<(string Name, Condition? Test)> before)
    {
        var tried = before.Where(other => other.Test is not null && other.Test.Type.Equals(ConditionType.Truth)).ToList();
        if (tried.Count > 0 && test is not null && test.Type.Equals(ConditionType.Truth)
            && certain.In(test).Count == 0 && !certain.CanHold(test, tried.Select(other => other.Test!)))
        {
            problems.Add(PlanCodes.Never, path, $"found a test that can hold only where {string.Join(" or ", tried.Select(other => other.Name))} does, which is tried first");
        }
    }

    private Condition? Read(string text, Universe universe, ConditionType expected, string path)
    {
        // Every condition that cannot be read is a problem, so that many of them do not cost more than a few.
        characters += Math.Min(text.Length, ConditionLimits.TextLength);
        if (problems.AreTooMany || characters > PlanLimits.ConditionText)
        {
            TellTooLong(path);
            return null;
        }

        var reading = Condition.Parse(text, ConditionScope.Of(universe));
        foreach (var error in reading.Errors)
        {
            problems.Add(PlanCodes.Condition, path, $"{error.Code} at character {error.Position + 1}: {error.Sentence}");
        }

        if (reading.Condition is not { } condition)
        {
            return null;
        }

        if (!condition.Type.Equals(expected))
        {
            problems.Add(PlanCodes.ConditionType, path, $"found {condition.Type.Describe()}, expected {expected.Describe()}");
        }

        foreach (var clause in certain.In(condition))
        {
            TellCertain(clause, path);
        }

        return condition;
    }

    private void TellTooLong(string path)
    {
        if (characters > PlanLimits.ConditionText && !isTooLong)
        {
            isTooLong = true;
            problems.Add(PlanCodes.TooLong, path, string.Create(
                CultureInfo.InvariantCulture, $"found more than {PlanLimits.ConditionText:N0} characters of conditions up to here, expected at most that many in a plan; the conditions after it are not looked at"));
        }
    }

    private void TellCertain(CertainClause clause, string path)
    {
        var found = string.Join(" beside ", clause.Tests.Select(test => JsonText.Quote(test.ToString())));
        if (clause.Holds)
        {
            problems.Add(PlanCodes.Always, path, $"found {found}, which holds wherever it is known, expected a test that can fail; leave it out, or ask with present(...) whether a value is given");
        }
        else
        {
            problems.Add(PlanCodes.Never, path, $"found {found}, which can never hold, expected a test that can");
        }
    }
}
