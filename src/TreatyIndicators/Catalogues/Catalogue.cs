namespace TreatyIndicators;

/// <summary>What is agreed: States, conventions, their registers and meetings, and their action plans.</summary>
/// <remarks>
/// Never changes: the <c>With</c> methods give a new catalogue and leave this one as it is. Each list is in the order of its
/// identifiers, whatever order it was given in. Safe for any number of threads.
/// </remarks>
public sealed class Catalogue
{
    private static readonly Lazy<Catalogue> Embedded = new(EmbeddedData.Read);

    private readonly Dictionary<StateCode, State> states;
    private readonly Dictionary<ConventionId, Convention> conventions;
    private readonly Dictionary<ConventionId, Membership> memberships;
    private readonly Dictionary<string, Meeting> meetings;
    private readonly Lazy<string> version;

    private Catalogue(Parts parts)
    {
        States = parts.States.OrderBy(state => state.Code).ToValueList();
        Conventions = parts.Conventions.OrderBy(convention => convention.Id).ToValueList();
        Registers = parts.Registers.OrderBy(register => register.Convention).ToValueList();
        Meetings = parts.Meetings.OrderBy(meeting => meeting.Id, StringComparer.Ordinal).ToValueList();
        PlanEntries = parts.PlanEntries.OrderBy(entry => entry.Plan).ThenBy(entry => entry.Standing.Text, StringComparer.Ordinal).ToValueList();
        Plans = parts.Plans.OrderBy(plan => plan.Id).ToValueList();
        Crosswalk = parts.Crosswalk;
        Checks.ThrowIfAny(
        [
            .. ListChecks.Of(States, "states"),
            .. ListChecks.Of(Conventions, "conventions"),
            .. ListChecks.Of(Meetings, "meetings"),
            .. ListChecks.Of(PlanEntries, "plan entries"),
        ]);
        states = States.ToDictionary(state => state.Code);
        conventions = Conventions.ToDictionary(convention => convention.Id);
        memberships = Registers.ToDictionary(register => register.Convention, register => new Membership(register, States));
        meetings = Meetings.ToDictionary(meeting => meeting.Id, StringComparer.Ordinal);
        version = new(() => CatalogueVersion.Of(this));
    }

    /// <summary>The catalogue that the library ships. Read when first asked for.</summary>
    public static Catalogue Default => Embedded.Value;

    /// <summary>The States, by code.</summary>
    public ValueList<State> States { get; }

    /// <summary>The conventions, by identifier.</summary>
    public ValueList<Convention> Conventions { get; }

    /// <summary>The registers, by convention.</summary>
    public ValueList<Register> Registers { get; }

    /// <summary>The meetings, by identifier.</summary>
    public ValueList<Meeting> Meetings { get; }

    /// <summary>The list of action plans: every text that is known, whether or not its indicators are defined here.</summary>
    public ValueList<ActionPlanEntry> PlanEntries { get; }

    /// <summary>The action plans whose actions and indicators are defined, by identifier.</summary>
    public ValueList<ActionPlan> Plans { get; }

    /// <summary>Which indicators of one plan correspond to which of another; empty for a catalogue of your own until <see cref="WithCrosswalk"/>.</summary>
    public Crosswalk Crosswalk { get; }

    /// <summary>The content hash: 64 small hexadecimal digits. Catalogues of equal content have equal versions; the order of the rows in a register is content.</summary>
    public string Version => version.Value;

    /// <summary>Makes a catalogue of your own data.</summary>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    /// <exception cref="ArgumentException">Something stands twice or a register has problems; the message names them all.</exception>
    /// <remarks>References from one part to another are not required to lead somewhere; <see cref="Check"/> finds those that do not.</remarks>
    public static Catalogue Create(
        IEnumerable<State> states,
        IEnumerable<Convention> conventions,
        IEnumerable<Register> registers,
        IEnumerable<Meeting> meetings,
        IEnumerable<ActionPlanEntry> planEntries,
        IEnumerable<ActionPlan> plans)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(conventions);
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(meetings);
        ArgumentNullException.ThrowIfNull(planEntries);
        ArgumentNullException.ThrowIfNull(plans);
        return new(new Parts(states, conventions, registers, meetings, planEntries, plans, Crosswalk.Empty));
    }

    /// <summary>The same catalogue with other States.</summary>
    /// <exception cref="ArgumentException">A State is listed twice.</exception>
    public Catalogue WithStates(IEnumerable<State> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        return new(Same with { States = states });
    }

    /// <summary>The same catalogue with another register of its convention.</summary>
    /// <exception cref="ArgumentException">The register has problems; the message names them all.</exception>
    public Catalogue WithRegister(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new(Same with { Registers = [.. Registers.Where(other => other.Convention != register.Convention), register] });
    }

    /// <summary>The same catalogue with other meetings.</summary>
    /// <exception cref="ArgumentException">A meeting is listed twice.</exception>
    public Catalogue WithMeetings(IEnumerable<Meeting> meetings)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        return new(Same with { Meetings = meetings });
    }

    /// <summary>The same catalogue with one more action plan, or another definition of one.</summary>
    /// <param name="plan">The plan, as <see cref="PlanReader"/> read it or as it was built in code; deciding fields and data sources that it leaves out are filled in.</param>
    /// <exception cref="ArgumentException">The plan has problems; the message names them all.</exception>
    public Catalogue WithPlan(ActionPlan plan)
    {
        var reading = PlanReader.Check(plan);
        Checks.ThrowIfAny(reading.Problems, nameof(plan));
        return new(Same with { Plans = [.. Plans.Where(other => other.Id != plan.Id), plan.Equals(reading.Data) ? plan : reading.Data!] });
    }

    /// <summary>The same catalogue with another crosswalk.</summary>
    /// <exception cref="ArgumentNullException">No crosswalk is given.</exception>
    public Catalogue WithCrosswalk(Crosswalk crosswalk)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        return new(Same with { Crosswalk = crosswalk });
    }

    /// <summary>The references that lead nowhere: States, meetings, conventions and indicators that this catalogue does not hold.</summary>
    /// <remarks>None for the catalogue that the library ships.</remarks>
    public ValueList<Problem> Check() => ReferenceChecks.Of(this);

    /// <summary>The State of a code; absent: not in this catalogue.</summary>
    public State? FindState(StateCode code) => states.GetValueOrDefault(code);

    /// <summary>The convention of an identifier; absent: not in this catalogue.</summary>
    public Convention? FindConvention(ConventionId convention) => conventions.GetValueOrDefault(convention);

    /// <summary>The meeting of an identifier; absent: not in this catalogue.</summary>
    public Meeting? FindMeeting(string id) => meetings.GetValueOrDefault(id);

    /// <summary>The meetings of a convention.</summary>
    public ValueList<Meeting> MeetingsOf(ConventionId convention) =>
        Meetings.Where(meeting => meeting.Convention == convention).ToValueList();

    /// <summary>The register of a convention.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of it.</exception>
    public Register Register(ConventionId convention) => Membership(convention).Register;

    /// <summary>The membership of a convention: its register, ready for questions about a date.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no register of it.</exception>
    public Membership Membership(ConventionId convention) =>
        memberships.GetValueOrDefault(convention) ?? throw new KeyNotFoundException($"The catalogue has no register of {convention}.");

    /// <summary>The action plan of an identifier.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no definition of it.</exception>
    public ActionPlan Plan(ActionPlanId plan) =>
        Plans.FirstOrDefault(candidate => candidate.Id == plan) ?? throw new KeyNotFoundException($"The catalogue has no definition of the plan {plan}.");

    private Parts Same => new(States, Conventions, Registers, Meetings, PlanEntries, Plans, Crosswalk);

    private sealed record Parts(
        IEnumerable<State> States,
        IEnumerable<Convention> Conventions,
        IEnumerable<Register> Registers,
        IEnumerable<Meeting> Meetings,
        IEnumerable<ActionPlanEntry> PlanEntries,
        IEnumerable<ActionPlan> Plans,
        Crosswalk Crosswalk);
}
