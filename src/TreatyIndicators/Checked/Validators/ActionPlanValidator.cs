using FluentValidation;

namespace TreatyIndicators.Validation;

/// <summary>Validates an action plan that was built in code, as <see cref="PlanReader.Check"/> does.</summary>
/// <remarks>Error codes are those of the plan problems, <c>PLAN-05</c> and up; advice is <see cref="Severity.Info"/>. Property names are C# paths: <c>Indicators[0].Condition</c>.</remarks>
public sealed class ActionPlanValidator : AbstractValidator<ActionPlan>
{
    /// <summary>Validates plans.</summary>
    /// <param name="catalogue">The catalogue that the plan is meant for, to advise where it has no register of the convention; absent: that is not looked at.</param>
    public ActionPlanValidator(Catalogue? catalogue = null) => RuleFor(plan => plan).Custom((plan, context) =>
    {
        var reading = PlanReader.Check(plan, catalogue);
        ProblemFailures.Add(reading.Problems, Severity.Error, context);
        ProblemFailures.Add(reading.Advice, Severity.Info, context);
    });
}
