using NodaTime;

namespace TreatyIndicators.Validation;

/// <summary>Checks reports and records against a set of rules, and gives a verdict on each.</summary>
/// <remarks>
/// <para>A rule fails only where its test is not met. What cannot be told, because a form is blank, a record was not supplied or there is no
/// earlier report, is not evaluated, and the outcome says why.</para>
/// <para>A report is looked at on the day on which it was submitted; the register, records and other reports as known on the day of the check.
/// Nothing reads a clock. Safe for any number of threads.</para>
/// </remarks>
/// <param name="rules">The rules to go by.</param>
public sealed class ReportChecker(RuleCatalogue rules)
{
    /// <summary>Goes by the rules that the library ships.</summary>
    public static ReportChecker Default { get; } = new(RuleCatalogue.Default);

    /// <summary>The rules to go by.</summary>
    public RuleCatalogue Rules { get; } = rules ?? throw new ArgumentNullException(nameof(rules));

    /// <summary>Checks a report by itself: with the register, without earlier reports and without records.</summary>
    /// <param name="report">The report, as known on the day on which it was submitted.</param>
    /// <param name="catalogue">The catalogue with States, registers and meetings; absent: the one that the library ships.</param>
    /// <exception cref="ArgumentNullException">No report is given.</exception>
    /// <exception cref="ArgumentException">The report has no header, or its header no period.</exception>
    /// <exception cref="KeyNotFoundException">There are rules for the convention of the report, and the catalogue has no register of it.</exception>
    public ReportCheck Check(StatePartyReport report, Catalogue? catalogue = null)
    {
        ThrowIfNoHeader(report);
        return Check(report, Evidence.Of(catalogue ?? Catalogue.Default, ReportCollection.Of([report])), CheckDay.Of(report.Header.SubmittedOn));
    }

    /// <summary>Checks a report in the light of evidence: the State's earlier reports, the register and the records.</summary>
    /// <param name="report">The report. It need not be in the evidence; one of the same identifier that is there is replaced.</param>
    /// <param name="evidence">What is known besides.</param>
    /// <param name="asOf">The day up to which the evidence is known, 1900 to 9998.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    /// <exception cref="ArgumentException">The report has no header, or its header no period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not from 1900 to 9998.</exception>
    /// <exception cref="KeyNotFoundException">There are rules for the convention of the report, and the catalogue has no register of it.</exception>
    public ReportCheck Check(StatePartyReport report, Evidence evidence, LocalDate asOf)
    {
        ThrowIfNoHeader(report);
        ArgumentNullException.ThrowIfNull(evidence);
        return new EvidenceChecker(Rules, evidence.Reports.Contains(report, ReferenceEqualityComparer.Instance) ? evidence : evidence.With(report), asOf).Report(report);
    }

    /// <summary>Without a header it cannot be told whose report it is and of what year: no rule can be tested.</summary>
    private static void ThrowIfNoHeader(StatePartyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Header?.Period is null)
        {
            throw new ArgumentException($"The report has no {(report.Header is null ? "header" : "header.period")}; expected the State, the convention and the period that it covers.", nameof(report));
        }
    }

    /// <summary>Checks the reports of a State that count, each with those of the years before it.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="convention">The convention reported under.</param>
    /// <param name="state">The reporting State.</param>
    /// <param name="asOf">The day up to which the evidence is known, 1900 to 9998.</param>
    /// <returns>One check for each year for which there is a report, by year; none for a State without reports.</returns>
    /// <exception cref="ArgumentNullException">No evidence is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not from 1900 to 9998.</exception>
    /// <exception cref="KeyNotFoundException">There are rules for the convention, and the catalogue has no register of it.</exception>
    public ValueList<ReportCheck> CheckHistory(Evidence evidence, ConventionId convention, StateCode state, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new EvidenceChecker(Rules, evidence, asOf).History(convention, state);
    }

    /// <summary>Checks a national mine action platform by itself.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="asOf">The day on which it is looked at, 1900 to 9998: whether it is alive depends on it.</param>
    /// <param name="catalogue">The catalogue; absent: the one that the library ships.</param>
    /// <exception cref="ArgumentNullException">No platform is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not from 1900 to 9998.</exception>
    public RowCheck Check(NationalPlatform platform, LocalDate asOf, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(platform);
        return CheckRow("nationalPlatforms", platform, new() { NationalPlatforms = [platform] }, asOf, catalogue);
    }

    /// <summary>Checks the year of a committee by itself.</summary>
    /// <param name="year">The year of the committee.</param>
    /// <param name="asOf">The day on which it is looked at, 1900 to 9998.</param>
    /// <param name="catalogue">The catalogue; absent: the one that the library ships.</param>
    /// <exception cref="ArgumentNullException">No year is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not from 1900 to 9998.</exception>
    public RowCheck Check(CommitteeYear year, LocalDate asOf, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(year);
        return CheckRow("committeeYears", year, new() { CommitteeYears = [year] }, asOf, catalogue);
    }

    /// <summary>Checks a whole collection: every report that counts, each with those of the years before it, and all records.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="asOf">The day up to which the evidence is known, 1900 to 9998.</param>
    /// <exception cref="ArgumentNullException">No evidence is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year of the day is not from 1900 to 9998.</exception>
    /// <exception cref="KeyNotFoundException">There are rules for a convention, and the catalogue has no register of it.</exception>
    public EvidenceCheck Check(Evidence evidence, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new EvidenceChecker(Rules, evidence, asOf).All();
    }

    /// <summary>The reports submitted after the last day that can be asked about: no check of a whole collection reaches them, so each is checked by itself.</summary>
    internal IEnumerable<ReportCheck> AfterAllDays(Evidence evidence) =>
        evidence.Reports.Where(report => report.Header.SubmittedOn > CheckDay.Last).Select(report => Check(report, evidence, CheckDay.Last));

    private RowCheck CheckRow(string list, object row, ConventionRecords records, LocalDate asOf, Catalogue? catalogue)
    {
        var evidence = Evidence.Of(catalogue ?? Catalogue.Default, ReportCollection.Empty).WithRecords(ConventionId.Apmbc, records);
        return new EvidenceChecker(Rules, evidence, asOf).Row(ConventionId.Apmbc, list, row);
    }
}
