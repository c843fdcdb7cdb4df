using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>Whether a State belongs to a population on a day; <see langword="null"/> when it is not known.</summary>
internal delegate bool? Population(Reading at, LocalDate day);

/// <summary>An indicator as a user of LINQ would write it down: lambdas over the report and the State.</summary>
internal sealed record LinqIndicator(string Id, Population? Population, Func<Reading, bool?> Condition)
{
    /// <summary>Whether the figure is a number of States instead of a share of them.</summary>
    public bool Counts { get; init; }

    /// <summary>Whether the population is looked at on the last day of the plan year, not of the year reported on.</summary>
    public bool AtYearEnd { get; init; }

    /// <summary>Whether silence counts as not met.</summary>
    public bool SilenceIsNotMet { get; init; }

    public Func<Reading, bool?>? PartlyMet { get; init; }

    public Func<Reading, bool?>? Pending { get; init; }

    public Func<Reading, bool?>? NotApplicable { get; init; }

    /// <summary>Whether the State is silent on the point.</summary>
    public Func<Reading, bool> IsSilent { get; init; } = _ => false;

    /// <summary>An indicator that the report of the year decides.</summary>
    public static LinqIndicator Of(
        string id,
        Population population,
        Func<StatePartyReport, Reading, bool?> condition,
        Func<StatePartyReport, bool?> given,
        Func<StatePartyReport, bool?>? partlyMet = null,
        bool counts = false) =>
        new(id, population, at => at.Report is { } report ? condition(report, at) : null)
        {
            Counts = counts,
            SilenceIsNotMet = true,
            PartlyMet = partlyMet is null ? null : at => at.Report is { } report ? partlyMet(report) : null,
            IsSilent = at => at.Report is not { } report || given(report) != true,
        };

    /// <summary>An indicator that records decide which were not supplied: unknown for every member of the population.</summary>
    public static LinqIndicator Undecided(string id, Population? population, bool atYearEnd = true, bool counts = false) =>
        new(id, population, _ => null) { AtYearEnd = atYearEnd, Counts = counts };
}
