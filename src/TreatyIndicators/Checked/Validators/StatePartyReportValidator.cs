using FluentValidation;

namespace TreatyIndicators.Validation;

/// <summary>Validates a report by itself: with the register, without earlier reports and without records.</summary>
/// <remarks><inheritdoc cref="RulesValidator{T}" path="/remarks"/></remarks>
/// <param name="rules">The rules; absent: those that the library ships.</param>
/// <param name="catalogue">The catalogue with States, registers and meetings; absent: the one that the library ships.</param>
/// <param name="texts">The words of a language; absent: English.</param>
public sealed class StatePartyReportValidator(RuleCatalogue? rules = null, Catalogue? catalogue = null, RuleTexts? texts = null)
    : RulesValidator<StatePartyReport>((rules ?? RuleCatalogue.Default).Rules.Where(rule => rule.Subject == RuleSubject.Report), texts)
{
    private readonly ReportChecker checker = new(rules ?? RuleCatalogue.Default);

    private protected override IEnumerable<(string Path, SubjectCheck Check)> Check(StatePartyReport subject) => [(string.Empty, checker.Check(subject, catalogue))];
}
