using FluentValidation;
using FluentValidation.Results;

namespace TreatyIndicators.Validation;

/// <summary>Tells the problems of the library's own readers as failures of FluentValidation.</summary>
internal static class ProblemFailures
{
    public static void Add<T>(ValueList<Problem> problems, Severity severity, ValidationContext<T> context)
    {
        foreach (var problem in problems)
        {
            context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(PropertyPaths.Of(string.Empty, problem.Path ?? string.Empty)), problem.Sentence)
            {
                ErrorCode = problem.Code,
                Severity = severity,
                CustomState = problem,
            });
        }
    }
}
