using FluentValidation;
using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>Validates the reports of a State, each with those of the years before it; of several States, each with its own.</summary>
/// <remarks>
/// <para>Property names start with the identifier of the report: <c>[R1].Stockpile.Totals.Quantity</c>.</para>
/// <inheritdoc cref="RulesValidator{T}" path="/remarks"/>
/// </remarks>
/// <param name="asOf">The day up to which reports and register are known, 1900 to 9998; absent: the day of the last submission.</param>
/// <param name="rules">The rules; absent: those that the library ships.</param>
/// <param name="catalogue">The catalogue with States, registers and meetings; absent: the one that the library ships.</param>
/// <param name="texts">The words of a language; absent: English.</param>
public sealed class ReportHistoryValidator(LocalDate? asOf = null, RuleCatalogue? rules = null, Catalogue? catalogue = null, RuleTexts? texts = null)
    : RulesValidator<ReportCollection>((rules ?? RuleCatalogue.Default).Rules.Where(rule => rule.Subject == RuleSubject.Report), texts)
{
    private readonly ReportChecker checker = new((rules ?? RuleCatalogue.Default).Where(rule => rule.Subject == RuleSubject.Report));

    private protected override IEnumerable<(string Path, SubjectCheck Check)> Check(ReportCollection subject)
    {
        var day = asOf ?? CheckDay.LastOf(subject.Select(report => (LocalDate?)report.Header.SubmittedOn));
        var evidence = Evidence.Of(catalogue ?? Catalogue.Default, subject);
        var later = asOf is null ? checker.AfterAllDays(evidence) : [];
        return checker.Check(evidence, day).Reports.Concat(later).Select(report => ($"[{report.Report.Header.ReportId}]", (SubjectCheck)report));
    }
}
