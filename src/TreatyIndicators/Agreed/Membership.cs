using System.Collections.Concurrent;
using NodaTime;

namespace TreatyIndicators;

/// <summary>Who is party to a convention on a date, and what duties and deadlines bind a State on a date.</summary>
/// <remarks>
/// Made from a register and a list of States. The sets hold only what is certain; membership that is not known on the date
/// is in <see cref="DoubtfulOn"/>. Sets are in the ordinal order of the codes. Safe for any number of threads.
/// </remarks>
public sealed class Membership
{
    /// <summary>How many days are kept; they can always be made again.</summary>
    private const int MostDays = 128;

    private readonly Dictionary<StateCode, MembershipRecord> records;
    private readonly StateCode[] all;
    private readonly HashSet<StateCode> listed;
    private readonly Lazy<Register> register;
    private readonly ConcurrentDictionary<LocalDate, Membership> days = new();
    private KnownRegister? known;

    /// <summary>Arranges a register for questions.</summary>
    /// <param name="register">The register, free of problems.</param>
    /// <param name="states">The States that can be party, for the States not party.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The register has problems; the message names them all.</exception>
    public Membership(Register register, IEnumerable<State> states)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(states);
        Checks.ThrowIfAny(RegisterChecks.Of(register, name: null), nameof(register));
        this.register = new(register);
        listed = [.. states.Select(state => state.Code)];
        records = Arrange(register);
        all = [.. records.Keys.Union(listed).Order()];
    }

    private Membership(Membership whole, LocalDate day)
    {
        Open = whole.Known.OpenOn(day);
        register = new(() => whole.Known.On(day, Open));
        (listed, all) = (whole.listed, whole.all);
        records = whole.records.ToDictionary(entry => entry.Key, entry => entry.Value.KnownOn(day));
    }

    /// <summary>The States of the list and of the register, in ordinal order.</summary>
    internal IReadOnlyList<StateCode> All => all;

    /// <summary>The rows that the answers rest on.</summary>
    public Register Register => register.Value;

    /// <summary>The rows of the whole register of which an end was not known yet, each with what was known of it.</summary>
    internal Dictionary<object, object> Open { get; } = [];

    /// <summary>What is known of the register, day by day.</summary>
    internal KnownRegister Known => LazyInitializer.EnsureInitialized(ref known, () => new(Register));

    /// <summary>The membership as it was known on a day.</summary>
    /// <param name="day">The day.</param>
    /// <remarks>
    /// A signature is known from its day on; an instrument from its deposit on, with entry into force and the original deadlines that follow
    /// from it; a withdrawal from its notice on; a deadline from its decision on; an obligation from the day that it gives. Ends that lie
    /// after the day are not known. A row without such a day was always known.
    /// </remarks>
    public Membership KnownOn(LocalDate day)
    {
        var last = Known.LastChange(day);
        if (last == Known.LastChange(LocalDate.MaxIsoValue))
        {
            return this;
        }

        if (days.Count >= MostDays)
        {
            days.Clear();
        }

        return days.GetOrAdd(last, static (last, whole) => new(whole, last), this);
    }

    /// <summary>Whether a State is party on a date: in force for it on or before the date, and no withdrawal in effect on or before the date.</summary>
    /// <returns>Unknown when a day that decides is not known. A State without an instrument is not party.</returns>
    public Truth IsParty(StateCode state, LocalDate date) => Of(state).IsParty(date);

    /// <summary>The States Parties for which the convention is in force on a date.</summary>
    public ValueList<StateCode> StatesPartiesOn(LocalDate date) => Where(record => record.IsParty(date) == Truth.True);

    /// <summary>The States of which it is not known whether they are party on a date.</summary>
    public ValueList<StateCode> DoubtfulOn(LocalDate date) => Where(record => record.IsParty(date) == Truth.Unknown);

    /// <summary>The States that signed on or before a date and for which the convention has not entered into force by it.</summary>
    /// <remarks>A State that has deposited is still a signatory until entry into force. One that withdrew is not a signatory again.</remarks>
    public ValueList<StateCode> SignatoriesOn(LocalDate date) => Where(record => record.IsSignatory(date));

    /// <summary>The States of the list that are not party on a date, signatories included.</summary>
    public ValueList<StateCode> StatesNotPartyOn(LocalDate date) =>
        all.Where(state => listed.Contains(state) && IsParty(state, date) == Truth.False).ToValueList();

    /// <summary>The States whose instrument lies with the depositary on a date and whose withdrawal, if any, is not in effect.</summary>
    /// <remarks>This is what published counts of States Parties normally mean: they do not wait for entry into force.</remarks>
    public ValueList<StateCode> DepositedBy(LocalDate date) => Where(record => record.IsDeposited(date));

    /// <summary>The States that deposited an instrument in a time, both days included: the day of deposit counts, not entry into force.</summary>
    public ValueList<StateCode> Joined(LocalDate from, LocalDate to) => Where(record => record.Joined(from, to));

    /// <summary>The States whose withdrawal took effect in a time, both days included.</summary>
    public ValueList<StateCode> Withdrawn(LocalDate from, LocalDate to) => Where(record => record.Withdrew(from, to));

    /// <summary>The day on which the convention entered into force for a State, by its last instrument; absent: not known, or no instrument.</summary>
    public PartialDate? EntryIntoForce(StateCode state) => Of(state).EntryIntoForce;

    /// <summary>The day by which the initial report of a State is due: 180 days after entry into force, that day not counted.</summary>
    /// <returns>Absent when the day of entry into force is not known, or so late that no calendar has the day.</returns>
    public LocalDate? InitialReportDue(StateCode state) => Of(state).InitialReportDue;

    /// <summary>The deadline of a State for a duty as it stands on a date: the one decided last on or before the date, else the original one.</summary>
    /// <returns>Absent when no deadline is listed. A duty that was fulfilled keeps its last deadline.</returns>
    /// <remarks>A decision of which only the month is known counts from the end of the month.</remarks>
    public DeadlineInForce? DeadlineOn(StateCode state, Duty duty, LocalDate date) =>
        Of(state).DeadlineOn(duty, date) is { } row
            ? new() { Date = row.Date, Basis = row.Basis, DecidedAt = row.DecidedAt, DecidedOn = row.DecidedOn }
            : null;

    /// <summary>Whether a duty of a State is open on a date, as known by another date.</summary>
    /// <remarks>The day on which a duty is fulfilled already counts as ended. A State without a row is not known to have the duty: false.</remarks>
    public Truth IsOpen(StateCode state, Duty duty, LocalDate date, LocalDate knownBy) => Of(state).IsOpen(duty, date, knownBy);

    /// <summary>Whether a State had a duty and has fulfilled it by a date, as known by another date; false while it is open again.</summary>
    public Truth HasEnded(StateCode state, Duty duty, LocalDate date, LocalDate knownBy) => Of(state).HasEnded(duty, date, knownBy);

    private static Dictionary<StateCode, MembershipRecord> Arrange(Register register)
    {
        var signatures = register.Signatures.ToLookup(row => row.State);
        var deposits = register.Deposits.ToLookup(row => row.State);
        var withdrawals = register.Withdrawals.ToLookup(row => row.State);
        var deadlines = register.Deadlines.ToLookup(row => row.State);
        var obligations = register.Obligations.ToLookup(row => row.State);
        var hostilities = (register.Hostilities ?? []).ToLookup(row => row.State);
        IEnumerable<RegisterRow>[] rows = [register.Signatures, register.Deposits, register.Deadlines, register.Obligations, register.Hostilities ?? []];
        return rows.SelectMany(list => list).Select(row => row.State).Distinct().ToDictionary(
            state => state,
            state => new MembershipRecord(signatures[state], deposits[state], withdrawals[state], deadlines[state], obligations[state], hostilities[state]));
    }

    internal MembershipRecord Of(StateCode state) => records.GetValueOrDefault(state, MembershipRecord.Empty);

    private ValueList<StateCode> Where(Func<MembershipRecord, bool> holds) =>
        all.Where(state => holds(Of(state))).ToValueList();
}
