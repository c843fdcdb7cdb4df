using FluentValidation;

namespace TreatyIndicators.Validation;

/// <summary>Checks by rules that are data, in the manner of FluentValidation.</summary>
/// <typeparam name="T">What is validated.</typeparam>
/// <remarks>
/// <para>
/// Each failure has the identifier of its rule as error code, the C# path of the place as property name, what was found as attempted value, and
/// the <see cref="RuleProblem"/> as custom state. Advice is <see cref="Severity.Info"/>. What could not be evaluated is no failure.
/// </para>
/// <para>
/// <c>IsValid</c> of a validation result is false for a mere warning: that is how FluentValidation counts. For the verdict on a document ask
/// <see cref="ReportChecker"/>. Rule sets narrow what is run: see <see cref="RuleSetNames"/>. Safe for any number of threads once it is built.
/// </para>
/// </remarks>
public abstract class RulesValidator<T> : AbstractValidator<T>
    where T : class
{
    private readonly RuleTexts texts;

    private protected RulesValidator(IEnumerable<Rule> rules, RuleTexts? texts)
    {
        this.texts = texts ?? RuleTexts.English;
        foreach (var rule in rules)
        {
            RuleSet(RuleSetNames.AllOf(rule), () => RuleFor(subject => subject).Custom((subject, context) => Tell(rule, subject, context)));
        }
    }

    /// <summary>The parts of a subject that rules look at, each with the start of its property path.</summary>
    private protected abstract IEnumerable<(string Path, SubjectCheck Check)> Check(T subject);

    /// <summary>The place of a problem, seen from the subject.</summary>
    private protected virtual string Place(RuleProblem problem) => problem.Path;

    /// <summary>The problems of a rule that are told.</summary>
    private protected virtual IEnumerable<RuleProblem> ProblemsOf(Rule rule, T subject, SubjectCheck check) => check.ProblemsOf(rule.Id);

    private void Tell(Rule rule, T subject, ValidationContext<T> context)
    {
        foreach (var (path, check) in Once(subject, context))
        {
            foreach (var problem in ProblemsOf(rule, subject, check))
            {
                context.AddFailure(PropertyPaths.Failure(problem, context.PropertyChain.BuildPropertyPath(PropertyPaths.Of(path, Place(problem))), texts));
            }
        }
    }

    /// <summary>One check serves all rules of a run. A validator can be run on several subjects in one run, for instance on the members of a list.</summary>
    private IReadOnlyList<(string Path, SubjectCheck Check)> Once(T subject, ValidationContext<T> context)
    {
        var key = $"{nameof(TreatyIndicators)}.{GetType()}.{System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this)}";
        if (context.RootContextData.TryGetValue(key, out var known) && known is (T of, IReadOnlyList<(string, SubjectCheck)> checks) && ReferenceEquals(of, subject))
        {
            return checks;
        }

        IReadOnlyList<(string, SubjectCheck)> made = [.. Check(subject)];
        context.RootContextData[key] = (subject, made);
        return made;
    }
}
