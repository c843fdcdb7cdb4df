using FluentValidation;
using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>Validates a whole collection: its reports against each other, the register and the records, and the records among themselves.</summary>
/// <remarks>
/// <para>Property names start with the identifier of the report, or with the convention for records: <c>[Apmbc].Extensions.Requests[0].YearsGranted</c>.</para>
/// <inheritdoc cref="RulesValidator{T}" path="/remarks"/>
/// </remarks>
/// <param name="asOf">The day up to which the evidence is known, 1900 to 9998; absent: the last day on which a report or a row of records came.</param>
/// <param name="rules">The rules; absent: those that the library ships.</param>
/// <param name="texts">The words of a language; absent: English.</param>
public sealed class EvidenceValidator(LocalDate? asOf = null, RuleCatalogue? rules = null, RuleTexts? texts = null)
    : RulesValidator<Evidence>((rules ?? RuleCatalogue.Default).Rules, texts)
{
    private readonly ReportChecker checker = new(rules ?? RuleCatalogue.Default);

    private protected override IEnumerable<(string Path, SubjectCheck Check)> Check(Evidence subject) =>
        checker.Check(subject, asOf ?? LastDay(subject)).Parts.Concat(asOf is null ? checker.AfterAllDays(subject) : []).Select(part => (part is ReportCheck report ? $"[{report.Report.Header.ReportId}]" : $"[{part.Convention}]", part));

    private static LocalDate LastDay(Evidence evidence) => CheckDay.LastOf(evidence.Reports.Select(report => (LocalDate?)report.Header.SubmittedOn)
        .Concat(evidence.RecordFiles.SelectMany(file => RecordLists.Days(file.Records, evidence.Catalogue).Values).Select(days => (LocalDate?)days.Last)));
}
