using FluentValidation;
using FluentValidation.Results;

namespace TreatyIndicators.Validation;

/// <summary>Turns problems into failures of FluentValidation.</summary>
internal static class PropertyPaths
{
    public static ValidationFailure Failure(RuleProblem problem, string property, RuleTexts texts) => new(property, problem.Sentence(texts), problem.Found)
    {
        ErrorCode = problem.RuleId,
        Severity = problem.Severity switch
        {
            RuleSeverity.Error => Severity.Error,
            RuleSeverity.Warning => Severity.Warning,
            _ => Severity.Info,
        },
        CustomState = problem,
    };

    /// <summary>The C# path of a JSON path: <c>$.stockpile.stock[2].quantity</c> is <c>Stockpile.Stock[2].Quantity</c>.</summary>
    /// <param name="start">What stands before it; absent: nothing.</param>
    /// <param name="path">The JSON path.</param>
    public static string Of(string start, string path)
    {
        var names = path.TrimStart('$').Split('.', StringSplitOptions.RemoveEmptyEntries).Select(name => char.ToUpperInvariant(name[0]) + name[1..]);
        return string.Join('.', new[] { start }.Where(part => part.Length > 0).Concat(names));
    }
}
