using FluentValidation;
using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>Validates a national mine action platform by itself.</summary>
/// <remarks><inheritdoc cref="RulesValidator{T}" path="/remarks"/></remarks>
/// <param name="asOf">The day on which it is looked at, 1900 to 9998: whether it is alive depends on it.</param>
/// <param name="rules">The rules; absent: those that the library ships.</param>
/// <param name="texts">The words of a language; absent: English.</param>
public sealed class NationalPlatformValidator(LocalDate asOf, RuleCatalogue? rules = null, RuleTexts? texts = null)
    : RulesValidator<NationalPlatform>((rules ?? RuleCatalogue.Default).Rules.Where(rule => rule.Rows?.Source == "nationalPlatforms"), texts)
{
    private readonly ReportChecker checker = new(rules ?? RuleCatalogue.Default);

    private protected override IEnumerable<(string Path, SubjectCheck Check)> Check(NationalPlatform subject) => [(string.Empty, checker.Check(subject, asOf))];

    private protected override string Place(RuleProblem problem) => PropertyPaths.InRow(problem.Path);
}
