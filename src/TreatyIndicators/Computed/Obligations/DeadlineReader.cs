using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The deadline of a duty on a day: what the register and decisions say, what the rules give, and which of the two counts.</summary>
internal sealed class DeadlineReader(ObligationSource source, Duty duty)
{
    /// <summary>No convention grants more; a record may say anything.</summary>
    private const int MostYears = 15;

    private readonly ObligationKind kind = duty == Duty.Clearance ? ObligationKind.Clearance : ObligationKind.StockpileDestruction;

    /// <param name="on">The day.</param>
    /// <param name="opening">The time in which the duty is, or was last, open; absent: none.</param>
    /// <returns>Absent: no rule gives a deadline, and neither has the register one.</returns>
    public DutyDeadline? On(LocalDate on, DutySpan? opening)
    {
        var day = source.Cut(on);
        var registered = source.Register.Member.DeadlineOn(duty, day);
        var latest = source.Completed.DeadlineOn(duty, day);
        if (opening is null && latest is null)
        {
            return null;
        }

        // A deadline that ran out before the duty came, or came back, does not bind what was found later.
        var (computed, hasRule) = OfDecision(latest, on);
        var isOfOld = opening is not null && (latest is null ? computed?.Date : latest.Date)?.IsBefore(opening.Row.From.Earliest) == Truth.True;
        return isOfOld
            ? Of(registered, null, OfNewFind(opening!))
            : Of(registered, latest, (computed, hasRule));
    }

    private DutyDeadline? Of(Deadline? registered, Deadline? binding, (ComputedDate? Date, bool Exists) rule)
    {
        if (binding is null && !rule.Exists && registered is null)
        {
            return null;
        }

        return new()
        {
            Date = binding is null ? rule.Date?.Date : binding.Date,
            HasNone = binding is null && !rule.Exists,
            InRegister = registered is null ? null : InForce(registered),
            Computed = rule.Date,
            DifferenceInDays = Difference(binding?.Date, rule.Date?.Date),
            LatestGrantable = binding?.Basis.Value == DeadlineBasis.Extended ? Limit(binding) : null,
        };
    }

    private (ComputedDate? Date, bool HasRule) OfNewFind(DutySpan opening)
    {
        var rule = DeadlineRules.Find(source.Convention, duty == Duty.Clearance ? DeadlineRuleKind.NewlyFoundAreas : DeadlineRuleKind.FoundStock, kind);
        var find = new DateInput { Name = DateStart.Find, Date = opening.Row.From, Where = opening.Registered?.Where ?? opening.Opening?.Where };
        return (rule?.From.Value switch
        {
            DateStart.MeetingEnd when Meetings.After(source.Evidence.Catalogue, source.Convention, opening.Row.From.Latest) is { } next => rule.Apply(next.End, next.Id, find),
            DateStart.EndOfHostilities => OfHostilities(rule),
            DateStart.Find => rule.Apply(find.Date, find.Where),
            _ => null,
        }, rule is not null);
    }

    private (ComputedDate? Date, bool HasRule) OfDecision(Deadline? binding, LocalDate on) => binding?.Basis.Value switch
    {
        null or DeadlineBasis.Original => Original(on),
        DeadlineBasis.NewlyFoundAreas when DeadlineRules.Find(source.Convention, DeadlineRuleKind.NewlyFoundAreas, kind) is { } rule && rule.From.Value == DateStart.EndOfHostilities => (OfHostilities(rule), true),
        DeadlineBasis.Extended => (Granted(binding), true),
        _ => (null, true),
    };

    private (ComputedDate? Date, bool HasRule) Original(LocalDate on)
    {
        var rule = DeadlineRules.Find(source.Convention, DeadlineRuleKind.Original, kind);
        var deposit = source.Register.DepositOn(on);
        return (deposit?.Row.EntryIntoForce is { } inForce ? rule?.Apply(inForce, $"{deposit.Where}.entryIntoForce") : null, rule is not null);
    }

    private ComputedDate? OfHostilities(DeadlineRule rule) =>
        source.Register.Hostilities.LastOrDefault() is { } ended ? rule.Apply(ended.Row.EndedOn, $"{ended.Where}.endedOn") : null;

    /// <summary>The deadline at the time of the request and the years granted, where a record tells both; parts of a year count as whole months.</summary>
    private ComputedDate? Granted(Deadline decided) =>
        source.DecisionOf(decided) is (_, { CurrentDeadline: { } before, YearsGranted: { } years and >= 0 and <= MostYears }, var where)
        && DeadlineRules.Find(source.Convention, DeadlineRuleKind.Extension, kind) is { } rule
        && (rule with { Years = 0, Months = (int)Math.Round(years * 12, MidpointRounding.AwayFromZero) }).Apply(before, where) is { } granted
            ? granted with { Rule = rule }
            : null;

    private ComputedDate? Limit(Deadline decided) =>
        decided.DecidedOn is { Earliest: var day }
            && source.Completed.DeadlineOn(duty, day.PlusDays(-1))?.Date is { } before
                ? DeadlineRules.Find(source.Convention, DeadlineRuleKind.Extension, kind)?.Apply(before)
                : null;

    private static DeadlineInForce InForce(Deadline row) => new() { Date = row.Date, Basis = row.Basis, DecidedAt = row.DecidedAt, DecidedOn = row.DecidedOn };

    private static int? Difference(PartialDate? counts, PartialDate? computed) => counts is { IsExact: true } left && computed is { IsExact: true } right
        ? Period.DaysBetween(right.Earliest, left.Earliest)
        : null;
}
