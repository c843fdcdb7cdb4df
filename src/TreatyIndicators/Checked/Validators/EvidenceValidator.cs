using FluentValidation;
using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>Validates a whole collection: its reports against each other, the register and the records, and the records among themselves.</summary>
/// <remarks>
/// <para>Property names start with the identifier of the report, or with the convention for records: <c>[Apmbc].Extensions.Requests[0].YearsGranted</c>.</para>
/// <inheritdoc cref="RulesValidator{T}" path="/remarks"/>
/// </remarks>
/// <param name="asOf">The day up to which the evidence is known, 1900 to 9998.</param>
/// <param name="rules">The rules; absent: those that the library ships.</param>
/// <param name="texts">The words of a language; absent: English.</param>
public sealed class EvidenceValidator(LocalDate asOf, RuleCatalogue? rules = null, RuleTexts? texts = null)
    : RulesValidator<Evidence>((rules ?? RuleCatalogue.Default).Rules, texts)
{
    private readonly ReportChecker checker = new(rules ?? RuleCatalogue.Default);

    private protected override IEnumerable<(string Path, SubjectCheck Check)> Check(Evidence subject) =>
        checker.Check(subject, asOf).Parts.Select(part => (part is ReportCheck report ? $"[{report.Report.Header.ReportId}]" : $"[{part.Convention}]", part));
}
