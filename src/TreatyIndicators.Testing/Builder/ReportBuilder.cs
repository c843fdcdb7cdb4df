using NodaTime;
using TreatyIndicators.Validation;

namespace TreatyIndicators.Testing;

/// <summary>Builds a report that no rule finds fault with, and that says no more than it must: a test changes the one thing that it is about.</summary>
/// <remarks>
/// <code>
/// ReportBuilder.For(ConventionId.Apmbc, ReportProfile.Clearance)
///     .With(report => report with { HazardousAreas = report.HazardousAreas! with { AsOf = null } })
///     .Check().MustFailOnly("C-18");
/// </code>
/// Never changes: each method gives another builder. Safe for any number of threads.
/// </remarks>
public sealed class ReportBuilder
{
    /// <summary>The last year that a report can be built for.</summary>
    private const int LastYear = 2999;

    private readonly ReportTerms terms;
    private readonly ValueList<Func<StatePartyReport, StatePartyReport>> changes;

    private ReportBuilder(ReportTerms terms, ValueList<Func<StatePartyReport, StatePartyReport>> changes) => (this.terms, this.changes) = (terms, changes);

    /// <summary>A builder of the yearly report of XAA for 2025, submitted on 15 April 2026.</summary>
    /// <param name="convention">The convention: <see cref="ConventionId.Apmbc"/> or <see cref="ConventionId.Ccm"/>.</param>
    /// <param name="profile">What the State has to report on; absent: nothing.</param>
    /// <exception cref="ArgumentException">The convention is another one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile has a flag without a name.</exception>
    public static ReportBuilder For(ConventionId convention, ReportProfile profile = ReportProfile.None) =>
        (profile & ~ReportProfile.All) != 0 ? throw new ArgumentOutOfRangeException(nameof(profile), profile, $"Expected flags of {ReportProfile.All} (0 to {(int)ReportProfile.All}).")
        : convention == ConventionId.Apmbc || convention == ConventionId.Ccm
            ? new(new(convention, profile, new("XAA"), 2025, null), [])
            : throw new ArgumentException($"Expected Apmbc or Ccm, found \"{convention}\".", nameof(convention));

    /// <summary>The report of another State.</summary>
    /// <param name="state">The State. One that the catalogue does not know is added to the evidence as an invented one.</param>
    public ReportBuilder By(StateCode state) => new(terms with { State = state }, changes);

    /// <summary>The report for another calendar year, submitted on 15 April of the next one.</summary>
    /// <param name="year">The year, up to 2999. The first is 2000 for the APMBC and 2011 for the CCM: in its March the first States that acceded became parties.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is another.</exception>
    public ReportBuilder Covering(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, terms.Convention == ConventionId.Apmbc ? 2000 : 2011);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return new(terms with { Year = year }, changes);
    }

    /// <summary>The report submitted on another day. After 30 April it is late, and a rule says so.</summary>
    public ReportBuilder SubmittedOn(LocalDate day) => new(terms with { Submitted = day }, changes);

    /// <summary>The report with a change. Changes are made in the order in which they are asked for.</summary>
    /// <exception cref="ArgumentNullException">No change is given.</exception>
    public ReportBuilder With(Func<StatePartyReport, StatePartyReport> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(terms, [.. changes, change]);
    }

    /// <summary>The report.</summary>
    /// <exception cref="InvalidOperationException">A change gave no report.</exception>
    public StatePartyReport Build() => changes.Aggregate(
        MinimalReport.Of(terms), (report, change) => change(report) ?? throw new InvalidOperationException("Found a change that gives null, expected one that gives a report."));

    /// <summary>The report with the register that it fits: the State joined on 1 March of the year of the report and holds the duties of the profile.</summary>
    /// <remarks>No records are supplied, and there is no other report.</remarks>
    public Evidence BuildEvidence() => Evidence.Of(MinimalCatalogue.Of(terms), ReportCollection.Of([Build()]));

    /// <summary>Checks the report with that register, as known on the day on which it was submitted.</summary>
    /// <param name="checker">The checker; absent: the one that goes by the rules of the library.</param>
    public ReportCheck Check(ReportChecker? checker = null) => (checker ?? ReportChecker.Default).Check(Build(), MinimalCatalogue.Of(terms));
}
