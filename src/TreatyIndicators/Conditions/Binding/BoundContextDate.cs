namespace TreatyIndicators.Conditions;

/// <summary>A day that follows from the days of the context alone, such as <c>addYears(planStart, -2)</c>: worked out once for all subjects.</summary>
internal sealed class BoundContextDate(BoundDate day) : BoundDate(day.Source, day.Reads)
{
    private Known? known;

    /// <summary>Several threads may work it out at once; each writes the same, and a reader sees a day with its own dates.</summary>
    public override PartialDate? Evaluate(EvaluationScope scope)
    {
        var last = known;
        if (!ReferenceEquals(last?.Dates, scope.Dates))
        {
            known = last = new(scope.Dates, day.Evaluate(scope));
        }

        return last!.Day;
    }

    /// <summary>Whether nothing but numbers, days of the context and reckoning with them stands in an expression.</summary>
    public static bool Is(Expression expression) => ExpressionParts.All(expression).All(part => part is NumberLiteral or ArithmeticExpression
        or CallExpression { Function: "date" or "addDays" or "addMonths" or "addYears" }
        or NameExpression { Segments: ["t" or "cutoff" or "knowledgeDate" or "planStart" or "year" or "reportYear"] });

    private sealed record Known(ConditionDates Dates, PartialDate? Day);
}
