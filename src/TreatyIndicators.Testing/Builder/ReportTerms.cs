using NodaTime;

namespace TreatyIndicators.Testing;

/// <summary>What a built report is about.</summary>
/// <param name="Convention">The convention.</param>
/// <param name="Profile">What the State has to report on.</param>
/// <param name="State">The State.</param>
/// <param name="Year">The calendar year covered.</param>
/// <param name="Submitted">The day of submission; absent: 15 April of the next year.</param>
internal sealed record ReportTerms(ConventionId Convention, ReportProfile Profile, StateCode State, int Year, LocalDate? Submitted)
{
    /// <summary>The type of munition that is held.</summary>
    public const string Munition = "MX-1";

    /// <summary>The submunitions in one cluster munition of that type.</summary>
    public const long PerUnit = 20;

    public bool IsClusters => Convention == ConventionId.Ccm;

    public LocalDate SubmittedOn => Submitted ?? new(Year + 1, 4, 15);

    public LocalDate EntryIntoForce => new(Year, 3, 1);

    public LocalDate ClearanceDeadline => EntryIntoForce.PlusYears(10);

    public LocalDate StockpileDeadline => EntryIntoForce.PlusYears(IsClusters ? 8 : 4);

    public bool Has(ReportProfile part) => (Profile & part) != 0;

    /// <summary>The submunitions in a number of cluster munitions; absent under the other convention.</summary>
    public long? Submunitions(long quantity) => IsClusters ? quantity * PerUnit : null;

    public LocalDate In(int month, int day) => new(Year, month, day);
}
