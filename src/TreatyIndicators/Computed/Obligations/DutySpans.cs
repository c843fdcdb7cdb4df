using NodaTime;

namespace TreatyIndicators.Computed;

/// <summary>The times in which a duty was open: the rows of the register, completed by declarations and finds that it has not got.</summary>
/// <remarks>
/// The register stands: an end that it gives is never moved. A declaration ends the last row that the register leaves open. A find opens the
/// duty when no row is open, or may be, on its day, and none begins on it; a row that the register opens later takes over from it. So no two rows
/// of a duty have one first day, and what begins on the day of a declaration is not what was declared to be over.
/// </remarks>
internal static class DutySpans
{
    public static IReadOnlyList<DutySpan> Of(StateCode state, Duty duty, IEnumerable<KnownRow<Obligation>> registered, IEnumerable<DutyEvent> events)
    {
        var spans = registered.Where(row => row.Row.Duty.Value == duty).Select(row => new DutySpan(row.Row, row, null)).ToList();
        foreach (var one in events)
        {
            if (one.Kind == ObligationBasisKind.Declaration)
            {
                End(spans, one, Made(one));
            }
            else
            {
                Open(spans, one, Made(one));
            }
        }

        return [.. spans.OrderBy(span => span.Row.From.Earliest).ThenBy(span => span.Row.From.Latest)];

        Obligation Made(DutyEvent one) => new()
        {
            State = state,
            Duty = duty,
            From = one.Day,
            Basis = one.Kind == ObligationBasisKind.Declaration ? "completion declared" : "found after completion, or not known before",
            KnownOn = one.KnownOn,
            Source = one.Where,
        };
    }

    private static void End(List<DutySpan> spans, DutyEvent declaration, Obligation made)
    {
        var open = spans.FindLastIndex(span => span.Row.To is null && span.Row.From.IsAfter(declaration.Day) != Truth.True && span.Row.From != declaration.Day);
        if (open >= 0)
        {
            spans[open] = spans[open] with { Row = spans[open].Row with { To = declaration.Day }, Ending = declaration };
        }
        else if (spans.Count == 0)
        {
            spans.Add(new(made with { To = declaration.Day }, null, declaration));
        }
    }

    private static void Open(List<DutySpan> spans, DutyEvent find, Obligation made)
    {
        var comesFirst = spans.Count > 0 && spans.TrueForAll(span => span.Row.From.IsAfter(find.Day) == Truth.True);
        if (comesFirst || spans.Exists(span => span.IsOpenOrUnsureOn(find.Day) || span.Row.From == find.Day))
        {
            return;
        }

        var next = spans.Where(span => span.Row.From.IsAfter(find.Day) == Truth.True).Min(span => (LocalDate?)span.Row.From.Earliest);
        var end = next is { } handedOver && !(find.DealtWithOn < handedOver) ? handedOver : find.DealtWithOn;
        spans.Add(new(made with { To = end is { } day ? LocalDate.Max(day, find.Day) : (PartialDate?)null }, null, find));
    }
}
