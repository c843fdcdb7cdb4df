using NodaTime;

namespace TreatyIndicators.Tests.Reported;

/// <summary>Small reports of fictitious States for tests.</summary>
internal static class Reports
{
    public static StateCode Xaa { get; } = new("XAA");

    public static StateCode Xab { get; } = new("XAB");

    public static StatePartyReport Of(
        string reportId, int year, LocalDate submittedOn, string? supersedes = null, StateCode? state = null, ConventionId? convention = null, string? organisation = null) => new()
    {
        Header = new()
        {
            ReportId = reportId,
            Convention = convention ?? ConventionId.Apmbc,
            State = state ?? Xaa,
            Kind = ReportKind.Annual,
            Period = new() { From = new(year, 1, 1), To = new(year, 12, 31) },
            SubmittedOn = submittedOn,
            Supersedes = supersedes,
            ContactPoints = organisation is null ? [] : [new() { Organisation = organisation }],
        },
    };
}
