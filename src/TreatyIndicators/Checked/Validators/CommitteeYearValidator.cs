using FluentValidation;
using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>Validates the year of a committee by itself.</summary>
/// <remarks><inheritdoc cref="RulesValidator{T}" path="/remarks"/></remarks>
/// <param name="asOf">The day on which it is looked at, 1900 to 9998; absent: the last day of its year.</param>
/// <param name="rules">The rules; absent: those that the library ships.</param>
/// <param name="texts">The words of a language; absent: English.</param>
public sealed class CommitteeYearValidator(LocalDate? asOf = null, RuleCatalogue? rules = null, RuleTexts? texts = null)
    : RulesValidator<CommitteeYear>((rules ?? RuleCatalogue.Default).Rules.Where(rule => rule.Rows?.Source == "committeeYears"), texts)
{
    private readonly ReportChecker checker = new(rules ?? RuleCatalogue.Default);

    private protected override IEnumerable<(string Path, SubjectCheck Check)> Check(CommitteeYear subject) => [(string.Empty, checker.Check(subject, asOf ?? CheckDay.EndOf(subject.Year)))];
}
