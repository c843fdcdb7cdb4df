using System.Globalization;
using NodaTime;
using TreatyIndicators.Tests.Serialization;

namespace TreatyIndicators.Tests.Computed;

/// <summary>Everything that a result says, in one text to compare, and evidence to make results from.</summary>
internal static class Evaluations
{
    public static ActionPlan SiemReap { get; } = Catalogue.Default.Plan(ActionPlanId.SiemReapAngkor);

    public static Evidence Sample { get; } = Evidence.Of(SampleEvidence.Catalogue, SampleEvidence.Reports);

    /// <summary>Records of every kind, supplied and without rows, so that fewer outcomes are unknown.</summary>
    public static ConventionRecords NoRecords { get; } = new()
    {
        Meetings = new() { Participants = [], Organisations = [], Delegations = [] },
        Finance = new() { Assessments = [], Payments = [], SupportUnitReceipts = [] },
        Extensions = new() { Requests = [] },
        Declarations = new() { Clearance = [] },
        Notices = [],
        Statements = [],
        IndividualisedApproach = new() { Meetings = [] },
        ComplianceRecord = new() { Cases = [], Updates = [] },
    };

    public static Evidence SampleWithRecords { get; } = Sample.WithRecords(ConventionId.Apmbc, NoRecords);

    public static ResultSet Evaluate(Evidence evidence, Question? question = null) =>
        IndicatorEngine.Evaluate(SiemReap, evidence, question ?? new(SampleEvidence.Year, SampleEvidence.AsOf));

    public static string Text(ResultSet results) => string.Join('\n', results.Results.Select(Text));

    public static string Text(IndicatorResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Indicator.Id} {result.Numerator}/{result.Denominator}={result.Value} {result.Bounds} {result.Undefined} {result.MissingRecords} "
        + $"{string.Join(' ', result.Components.Select(component => component.Value))} {string.Join(' ', result.Amounts)} "
        + $"met {result.Met} partly {result.PartlyMet} not {result.NotMet} unknown {result.Unknown} pending {result.Pending} out {result.NotApplicable} "
        + $"doubtful {result.Doubtful} silent {result.Silent} open {result.Open}");

    /// <summary>A report with anything at all in its sections, of a State of the sample, for a year around the plan's first.</summary>
    public static StatePartyReport Any(Random random, IReadOnlyList<StateCode> states)
    {
        var year = random.Next(5) > 1 ? 2025 : 2023 + random.Next(4);
        var any = RandomReports.Report(random.Next());
        return any with
        {
            Header = any.Header with
            {
                ReportId = random.Next(3) == 0 ? $"SHARED-{random.Next(12)}" : $"ANY-{random.Next(100_000)}",
                Convention = random.Next(6) == 0 ? ConventionId.Ccm : ConventionId.Apmbc,
                State = states[random.Next(states.Count)],
                Period = new() { From = new(year, 1, 1), To = new(year, 12, 31) },
                SubmittedOn = new LocalDate(year + 1, 1, 1).PlusDays(random.Next(200)),
                Supersedes = null,
                Cover = any.Header.Cover.Select(box => box with { LastReportedYear = random.Next(2) == 0 ? year - 1 : box.LastReportedYear }).ToValueList(),
            },
        };
    }
}
