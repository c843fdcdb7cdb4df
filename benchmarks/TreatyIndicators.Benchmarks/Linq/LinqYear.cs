using NodaTime;

namespace TreatyIndicators.Benchmarks;

/// <summary>A plan year: a reading of each State, and the populations, each worked out once.</summary>
internal sealed class LinqYear
{
    private readonly Dictionary<(Population Population, bool AtYearEnd), List<bool?>> members = [];

    public LinqYear(LinqEvidence evidence, LocalDate planStart, int year)
    {
        (Evidence, Year, PlanStart) = (evidence, year, planStart);
        Readings = evidence.States.Select(state => new Reading(evidence, planStart, state, year)).ToList();
    }

    public LinqEvidence Evidence { get; }

    public int Year { get; }

    public LocalDate PlanStart { get; }

    public LocalDate AsOf => GeneratedReports.AsOf(Year);

    public IReadOnlyList<Reading> Readings { get; }

    public IEnumerable<Participant> Participants => Evidence.Participants[Year];

    public IReadOnlyList<bool?> Members(Population population, bool atYearEnd)
    {
        if (!members.TryGetValue((population, atYearEnd), out var found))
        {
            found = members[(population, atYearEnd)] = Readings.Select(at => population(at, atYearEnd ? at.AsOf : at.PeriodEnd)).ToList();
        }

        return found;
    }

    public bool IsKnown(ExtensionRequest request) => !(request.SubmittedOn > AsOf);
}
