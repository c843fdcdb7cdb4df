using NodaTime;

namespace TreatyIndicators;

/// <summary>Who belongs to a population of a plan on a date.</summary>
/// <remarks>Lists have States in the order of their codes and other subjects in the order of their records. Safe for any number of threads.</remarks>
public sealed record PopulationMembers
{
    /// <summary>The population.</summary>
    public required Population Population { get; init; }

    /// <summary>The day on which membership of the population was looked at.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The subjects that certainly belong to it.</summary>
    public required ValueList<string> Members { get; init; }

    /// <summary>The subjects of which it cannot be told; none of them is a member.</summary>
    public required ValueList<string> Doubtful { get; init; }
}
