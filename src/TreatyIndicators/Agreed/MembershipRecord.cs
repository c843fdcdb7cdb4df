using NodaTime;

namespace TreatyIndicators;

/// <summary>All rows of one State in a register, arranged for questions about a date.</summary>
internal sealed class MembershipRecord
{
    /// <summary>Days from entry into force to the last day of the initial report, the day of entry into force not counted: Article 7(1) of both conventions.</summary>
    public const int DaysToInitialReport = 180;

    private readonly Signature? signature;
    private readonly MembershipSpell[] spells;

    /// <summary>The first day as a party and the day of withdrawal, where there is one spell and both are known to the day, as for nearly every State.</summary>
    private readonly (LocalDate From, LocalDate Until)? only;
    private readonly Deadline[] deadlines;
    private readonly Obligation[] obligations;
    private readonly Hostilities[] hostilities;

    /// <summary>The day from which the first deposit is known.</summary>
    private readonly LocalDate joined;

    public MembershipRecord(
        IEnumerable<Signature> signatures,
        IEnumerable<Deposit> deposits,
        IEnumerable<Withdrawal> withdrawals,
        IEnumerable<Deadline> deadlines,
        IEnumerable<Obligation> obligations,
        IEnumerable<Hostilities> hostilities)
    {
        signature = signatures.FirstOrDefault();
        spells = Pair([.. deposits.OrderBy(MembershipSpell.Start)], [.. withdrawals.OrderBy(row => row.EndsOn.Earliest)]);
        only = Only(spells);
        this.deadlines = [.. deadlines.OrderBy(row => row.DecidedOn?.Latest ?? LocalDate.MinIsoValue)];
        this.obligations = [.. obligations];
        this.hostilities = [.. hostilities];
        joined = KnownRows.Joined(spells.Select(spell => spell.Deposit));
        LastChange = Rows.SelectMany(row => KnownRows.Changes(row, joined)).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
    }

    /// <summary>The rows of a State that were known on a day, in the order that they have.</summary>
    private MembershipRecord(MembershipRecord whole, LocalDate day)
    {
        (joined, LastChange) = (whole.joined, whole.LastChange);
        signature = Known(whole.signature, day);
        spells = Array.TrueForAll(whole.spells, spell => Known(spell.Deposit, day) is not null && ReferenceEquals(Known(spell.Withdrawal, day), spell.Withdrawal))
            ? whole.spells
            : [.. whole.spells.Where(spell => Known(spell.Deposit, day) is not null).Select(spell => spell with { Withdrawal = Known(spell.Withdrawal, day) })];
        only = Only(spells);
        deadlines = Array.FindAll(whole.deadlines, row => Known(row, day) is not null);
        obligations = Array.ConvertAll(Array.FindAll(whole.obligations, row => Known(row, day) is not null), row => Known(row, day)!);
        hostilities = Array.FindAll(whole.hostilities, row => Known(row, day) is not null);
    }

    public static MembershipRecord Empty { get; } = new([], [], [], [], [], []);

    /// <summary>The times as a party, earliest first.</summary>
    public IReadOnlyList<MembershipSpell> Spells => spells;

    /// <summary>The last day on which what is known of the State changes: from it on everything is known.</summary>
    public LocalDate LastChange { get; }

    private IEnumerable<RegisterRow> Rows =>
        new RegisterRow?[] { signature }.OfType<RegisterRow>()
            .Concat(spells.Select(spell => spell.Deposit))
            .Concat(spells.Select(spell => spell.Withdrawal).OfType<Withdrawal>())
            .Concat(deadlines)
            .Concat(obligations)
            .Concat(hostilities);

    /// <summary>The rows that were known on a day.</summary>
    public MembershipRecord KnownOn(LocalDate day) => day >= LastChange ? this : new(this, day);

    /// <summary>The day on which the convention entered into force by the last instrument.</summary>
    public PartialDate? EntryIntoForce => spells.Length == 0 ? null : spells[^1].Deposit.EntryIntoForce;

    public LocalDate? InitialReportDue =>
        EntryIntoForce is { IsExact: true, Year: < 9999 } day ? day.Earliest.PlusDays(DaysToInitialReport) : null;

    /// <summary>The day by which the annual report is due in a year; absent: none is owed for certain, or no calendar has the year.</summary>
    public LocalDate? AnnualReportDue(int year) =>
        year is > 1 and < 9999 && Array.Exists(spells, spell => spell.OwesAnnualReport(year) == Truth.True) ? MembershipSpell.AnnualReportDue(year) : null;

    /// <summary>The day on which active hostilities ended last; absent: none is recorded, or the days are known too roughly to tell the last.</summary>
    public PartialDate? HostilitiesEnded =>
        hostilities.MaxBy(row => row.EndedOn.Earliest)?.EndedOn is { } last && Array.TrueForAll(hostilities, row => row.EndedOn == last || row.EndedOn.Latest <= last.Earliest)
            ? last
            : null;

    public Truth IsParty(LocalDate day)
    {
        if (only is { } party)
        {
            return TruthLogic.Of(party.From <= day && day < party.Until);
        }

        var outcome = Truth.False;
        foreach (var spell in spells)
        {
            outcome = TruthLogic.Or(outcome, spell.Covers(day));
        }

        return outcome;
    }

    public bool IsSignatory(LocalDate day) =>
        signature?.SignedOn.IsOnOrBefore(day) == Truth.True
        && spells.All(spell => (spell with { Withdrawal = null }).Covers(day) == Truth.False);

    public bool IsDeposited(LocalDate day) => spells.Any(spell => spell.IsDeposited(day));

    public bool Joined(LocalDate from, LocalDate to) => spells.Any(spell => IsWithin(spell.Deposit.DepositedOn, from, to));

    public bool Withdrew(LocalDate from, LocalDate to) => spells.Any(spell => IsWithin(spell.Withdrawal?.EndsOn, from, to));

    public Deadline? DeadlineOn(Duty duty, LocalDate day)
    {
        for (var place = deadlines.Length - 1; place >= 0; place--)
        {
            if (deadlines[place] is var row && row.Duty.Value == duty && (row.Basis.Value == DeadlineBasis.Original || row.DecidedOn?.IsOnOrBefore(day) == Truth.True))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The deadline, unless it ran out before the duty came, or came back: it does not bind what was found later.</summary>
    public Deadline? BindingDeadlineOn(Duty duty, LocalDate day) =>
        DeadlineOn(duty, day) is { } deadline && !RanOutBefore(duty, day, deadline) ? deadline : null;

    private bool RanOutBefore(Duty duty, LocalDate day, Deadline deadline)
    {
        foreach (var row in obligations)
        {
            if (row.Duty.Value == duty && row.From.IsAfter(day) != Truth.True && deadline.Date?.IsBefore(row.From.Earliest) == Truth.True)
            {
                return true;
            }
        }

        return false;
    }

    public Truth IsOpen(Duty duty, LocalDate day, LocalDate knownBy)
    {
        var outcome = Truth.False;
        foreach (var row in obligations)
        {
            if (row.Duty.Value == duty)
            {
                var open = TruthLogic.And(row.From.IsOnOrBefore(day), TruthLogic.Not(Ended(row, day, knownBy)));
                outcome = TruthLogic.Or(outcome, TruthLogic.And(row.KnownOn.IsOnOrBefore(knownBy), open));
            }
        }

        return outcome;
    }

    public Truth HasEnded(Duty duty, LocalDate day, LocalDate knownBy) => TruthLogic.And(
        TruthLogic.Not(IsOpen(duty, day, knownBy)),
        Ended(duty, day, knownBy));

    private T? Known<T>(T? row, LocalDate day)
        where T : RegisterRow => row is null ? null : KnownRows.On(row, day, joined);

    private static (LocalDate From, LocalDate Until)? Only(MembershipSpell[] spells) =>
        spells is [{ Deposit.EntryIntoForce: { IsExact: true } from } spell] && spell.Withdrawal?.EndsOn.IsExact != false
            ? (from.Earliest, spell.Withdrawal?.EndsOn.Earliest ?? LocalDate.MaxIsoValue)
            : null;

    private Truth Ended(Duty duty, LocalDate day, LocalDate knownBy)
    {
        var outcome = Truth.False;
        foreach (var row in obligations)
        {
            if (row.Duty.Value == duty)
            {
                outcome = TruthLogic.Or(outcome, TruthLogic.And(row.KnownOn.IsOnOrBefore(knownBy), Ended(row, day, knownBy)));
            }
        }

        return outcome;
    }

    /// <summary>A completion cannot be known before it happened.</summary>
    private static Truth Ended(Obligation row, LocalDate day, LocalDate knownBy) => row.To?.IsOnOrBefore(LocalDate.Min(day, knownBy)) ?? Truth.False;

    private static bool IsWithin(PartialDate? date, LocalDate from, LocalDate to) =>
        date is { } known && known.IsOnOrAfter(from) == Truth.True && known.IsOnOrBefore(to) == Truth.True;

    /// <summary>The first withdrawal ends the first spell, and so on: the checks of the register let no other order through.</summary>
    private static MembershipSpell[] Pair(Deposit[] deposits, Withdrawal[] withdrawals) =>
        [.. deposits.Select((deposit, place) => new MembershipSpell(deposit, withdrawals.ElementAtOrDefault(place)))];
}
