using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Figures that stand in three reports running with the same words, in whatever row.</summary>
/// <remarks>
/// Figures without words of their own may well stay as they are, and so may amounts of money, plans and technical sheets. A section that the
/// cover page leaves to an earlier report says openly that nothing changed.
/// </remarks>
internal static class UnchangedFigures
{
    public static bool Any(StatePartyReport submitted, StatePartyReport now, StatePartyReport before, StatePartyReport first) =>
        (submitted.Stockpile is not null && (AnyStock(now, before, first) || AnyFind(now, before, first)))
        || (submitted.Retained is not null && AnyRetained(now.Retained, before.Retained, first.Retained))
        || (submitted.HazardousAreas is not null && AnyReassessed(now.HazardousAreas, before.HazardousAreas, first.HazardousAreas))
        || (submitted.LandRelease is not null && AnyReleased(now.LandRelease, before.LandRelease, first.LandRelease))
        || (submitted.VictimAssistance is not null && AnyServed(now.VictimAssistance, before.VictimAssistance, first.VictimAssistance));

    private static bool AnyStock(StatePartyReport now, StatePartyReport before, StatePartyReport first) => Kept(
        now.Stockpile?.Stock,
        before.Stockpile?.Stock,
        first.Stockpile?.Stock,
        row => Present(row.Remarks),
        (one, other) => Alike(one.Remarks, other.Remarks) && Alike(one.MunitionType, other.MunitionType) && Alike(one.SubmunitionType, other.SubmunitionType) && Alike(one.LotNumbers, other.LotNumbers),
        row => row.Quantity,
        row => row.Submunitions);

    private static bool AnyFind(StatePartyReport now, StatePartyReport before, StatePartyReport first) => Kept(
        now.Stockpile?.Discoveries,
        before.Stockpile?.Discoveries,
        first.Stockpile?.Discoveries,
        row => Present(row.Plan),
        (one, other) => Alike(one.Plan, other.Plan) && Alike(one.MunitionType, other.MunitionType) && Alike(one.Place, other.Place) && Alike(one.LotNumbers, other.LotNumbers),
        row => row.Quantity,
        row => row.Submunitions,
        row => row.DestroyedQuantity);

    private static bool AnyRetained(RetainedMunitions? now, RetainedMunitions? before, RetainedMunitions? first) => Kept(
            now?.Items,
            before?.Items,
            first?.Items,
            row => Present(row.Remarks),
            (one, other) => Alike(one.Remarks, other.Remarks) && Alike(one.Institution, other.Institution) && Alike(one.MunitionType, other.MunitionType)
                && Alike(one.SubmunitionType, other.SubmunitionType) && Alike(one.LotNumbers, other.LotNumbers),
            row => row.Quantity,
            row => row.Submunitions)
        || Kept(
            now?.Used,
            before?.Used,
            first?.Used,
            row => Present(row.Activity) || Present(row.Result),
            (one, other) => Alike(one.Activity, other.Activity) && Alike(one.Result, other.Result) && Alike(one.MunitionType, other.MunitionType) && Alike(one.LotNumbers, other.LotNumbers),
            row => row.Quantity,
            row => row.Submunitions);

    private static bool AnyReassessed(HazardousAreas? now, HazardousAreas? before, HazardousAreas? first) => Kept(
        now?.Reassessed,
        before?.Reassessed,
        first?.Reassessed,
        row => Present(row.Reason),
        (one, other) => Alike(one.Reason, other.Reason) && Alike(one.Region, other.Region),
        row => row.DeltaM2);

    private static bool AnyReleased(LandRelease? now, LandRelease? before, LandRelease? first) => Kept(
        now?.Rows,
        before?.Rows,
        first?.Rows,
        row => Present(row.Explanation),
        (one, other) => Alike(one.Explanation, other.Explanation) && Alike(one.Region, other.Region),
        row => row.CancelledM2,
        row => row.ReducedM2,
        row => row.ClearedM2,
        row => row.ReleasedM2,
        row => row.AreasClosed);

    private static bool AnyServed(VictimAssistance? now, VictimAssistance? before, VictimAssistance? first) => Kept(
            now?.Services,
            before?.Services,
            first?.Services,
            row => Present(row.Account),
            (one, other) => Alike(one.Account, other.Account),
            row => row.PersonsServedTotal)
        || (now?.AssistiveTechnology is { DevicesProvided: { } devices and not 0, Efforts: { } efforts } && Present(efforts)
            && Tells(before?.AssistiveTechnology, devices, efforts) && Tells(first?.AssistiveTechnology, devices, efforts));

    private static bool Tells(AssistiveTechnology? part, long devices, string efforts) => part?.DevicesProvided == devices && part.Efforts == efforts;

    private static bool Alike(string? first, string? second) => first == second || (!Present(first) && !Present(second));

    private static bool Alike(ValueList<string> first, ValueList<string> second) => first.Equals(second);

    /// <param name="now">The rows of the report.</param>
    /// <param name="before">The rows of the report before it.</param>
    /// <param name="first">The rows of the report before that.</param>
    /// <param name="hasWords">Whether a row says something of its figures.</param>
    /// <param name="sameTexts">Whether all texts of two rows are the same.</param>
    /// <param name="figures">The figures of a row.</param>
    private static bool Kept<T>(ValueList<T>? now, ValueList<T>? before, ValueList<T>? first, Func<T, bool> hasWords, Func<T, T, bool> sameTexts, params ReadOnlySpan<Func<T, decimal?>> figures)
    {
        if (before is not { Count: > 0 } || first is not { Count: > 0 })
        {
            return false;
        }

        foreach (var row in now is null ? default : now.AsSpan())
        {
            if (!hasWords(row))
            {
                continue;
            }

            foreach (var figure in figures)
            {
                if (figure(row) is { } value && value != 0 && Holds(before, row, value, figure, sameTexts) && Holds(first, row, value, figure, sameTexts))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Holds<T>(ValueList<T> rows, T row, decimal value, Func<T, decimal?> figure, Func<T, T, bool> sameTexts)
    {
        foreach (var other in rows.AsSpan())
        {
            if (figure(other) == value && sameTexts(row, other))
            {
                return true;
            }
        }

        return false;
    }
}
