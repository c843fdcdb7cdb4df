using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>All that is known of one State under one convention on a day, arranged for profiles of any day.</summary>
internal sealed class ObligationSource
{
    private static readonly Duty[] Dated = [Duty.StockpileDestruction, Duty.Clearance, Duty.VictimAssistance, Duty.NationalImplementation];

    public ObligationSource(Evidence evidence, ConventionId convention, StateCode state, LocalDate asOf)
    {
        (Evidence, Convention, State, AsOf) = (evidence, convention, state, asOf);
        Register = new(evidence.Catalogue.Membership(convention), state, asOf);
        Decisions = [.. DecidedDeadlines.Of(evidence, convention, state, asOf)];
        Events = Dated.ToDictionary(duty => duty, duty => DutyEvents.Of(duty, evidence, convention, state, asOf));
        Spans = Dated.ToDictionary(duty => duty, duty => DutySpans.Of(state, duty, Register.Obligations, Events[duty]));
        Completed = Register.MemberWith([.. Register.Deadlines.Select(row => row.Row), .. AddedDeadlines], Spans.Values.SelectMany(spans => spans).Select(span => span.Row));
    }

    public Evidence Evidence { get; }

    public ConventionId Convention { get; }

    public StateCode State { get; }

    public LocalDate AsOf { get; }

    public RegisterOfState Register { get; }

    public (Deadline Row, ExtensionRequest Request, string Where)[] Decisions { get; }

    public IReadOnlyDictionary<Duty, IReadOnlyList<DutyEvent>> Events { get; }

    public IReadOnlyDictionary<Duty, IReadOnlyList<DutySpan>> Spans { get; }

    /// <summary>The membership, deadlines and duties of the register, completed by records and reports.</summary>
    public MembershipRecord Completed { get; }

    /// <summary>The decisions that the register has not got: none of the same meeting or day.</summary>
    public IEnumerable<Deadline> AddedDeadlines => Decisions.Select(one => one.Row).Where(row => !Register.Deadlines.Any(known => IsSame(known.Row, row)));

    /// <summary>The duties that registers date.</summary>
    public static IReadOnlyList<Duty> DatedDuties => Dated;

    /// <summary>The last day that decides: nothing that happened after either day counts.</summary>
    public LocalDate Cut(LocalDate on) => LocalDate.Min(on, AsOf);

    public Truth IsParty(LocalDate on) => Register.Member.IsParty(on);

    /// <summary>The request that a deadline was decided on; absent: no record tells of it.</summary>
    public (Deadline Row, ExtensionRequest Request, string Where)? DecisionOf(Deadline row) =>
        Decisions.Where(one => IsSame(row, one.Row)).Select(one => ((Deadline, ExtensionRequest, string)?)one).FirstOrDefault();

    private static bool IsSame(Deadline known, Deadline row) =>
        known.Duty == row.Duty && (known.DecidedAt is { } meeting ? meeting == row.DecidedAt : known.DecidedOn == row.DecidedOn);
}
