using NodaTime;
using TreatyIndicators.Computed;
using TreatyIndicators.Conditions;

namespace TreatyIndicators.Validation;

/// <summary>The evidence under one convention, as known on the day of a check.</summary>
/// <remarks>Safe for any number of threads.</remarks>
internal sealed class CheckKnowledge : IKnowledge
{
    private readonly FrameDates dates;

    public CheckKnowledge(Evidence evidence, ConventionId convention, LocalDate day)
    {
        (Evidence, Convention, Day) = (evidence, convention, day);
        dates = new(new(day.Year, day), day);
        DatesOfRecords = DatesOf(day, day.Year);
        States = evidence.Frames.States(convention, evidence.Catalogue).On(day);
        Shared = evidence.Frames.Shared(convention, evidence);
        Facts = new(this);
    }

    public Evidence Evidence { get; }

    public ConventionId Convention { get; }

    public LocalDate Day { get; }

    /// <summary>The days by which records are looked at: that of the check.</summary>
    public ConditionDates DatesOfRecords { get; }

    public ListedStates States { get; }

    public SharedLookups Shared { get; }

    public FrameFacts Facts { get; }

    /// <summary>The days by which a report is looked at, on the day on which it was submitted.</summary>
    public ConditionDates DatesOf(LocalDate reference, int year) => new()
    {
        Year = year,
        Reference = reference,
        Cutoff = Day,
        Knowledge = Day,
        PlanStart = reference,
        EarlyNoticeDays = 30,
    };

    public ReportsOfState ReportsOf(string state) => new(StateCode.TryParse(state, out var code) ? Evidence.Reports.Series(Convention, code) : null, dates);

    public ValueList<StatePartyReport> ReportsKnownOf(string state) => ReportsOf(state).Series?.KnownOn(Day) ?? [];

    /// <summary>Rules do not ask for indicators: no plan is evaluated.</summary>
    public Truth IsMet(string indicator, string state) => Truth.Unknown;
}
