using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>One body of evidence under one convention, as known on one day.</summary>
internal interface IKnowledge
{
    Evidence Evidence { get; }

    ConventionId Convention { get; }

    /// <summary>The day up to which things are known.</summary>
    LocalDate Day { get; }

    ListedStates States { get; }

    SharedLookups Shared { get; }

    /// <summary>The reports of a State.</summary>
    ReportsOfState ReportsOf(string state);

    /// <summary>All reports of a State that were submitted by the day.</summary>
    ValueList<StatePartyReport> ReportsKnownOf(string state);

    /// <summary>Whether a State is in the numerator of an indicator; unknown where that is open or no indicator is evaluated.</summary>
    Truth IsMet(string indicator, string state);
}
