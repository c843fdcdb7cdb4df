using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rows that hold a figure above zero with words beside it and stand in three reports running, word for word.</summary>
/// <remarks>
/// Figures without words may well stay as they are, and so may plans, targets and technical sheets: only rows that tell of the year or of what
/// is held are compared.
/// </remarks>
internal static class UnchangedFigures
{
    public static bool Any(StatePartyReport now, StatePartyReport before, StatePartyReport first) =>
        Kept(now.Stockpile?.Stock, before.Stockpile?.Stock, first.Stockpile?.Stock, row => row.Quantity > 0 && Present(row.MunitionType))
        || Kept(now.Stockpile?.Discoveries, before.Stockpile?.Discoveries, first.Stockpile?.Discoveries, row => row.Quantity > 0 && Present(row.MunitionType))
        || AnyRetained(now.Retained, before.Retained, first.Retained)
        || Kept(now.HazardousAreas?.Areas, before.HazardousAreas?.Areas, first.HazardousAreas?.Areas, row => row.AreaM2 > 0 && Present(row.Region))
        || Kept(now.LandRelease?.Rows, before.LandRelease?.Rows, first.LandRelease?.Rows, row => row.ReleasedM2 > 0 && Present(row.Region))
        || AnyDestroyed(now.Destroyed, before.Destroyed, first.Destroyed)
        || Kept(
            now.VictimAssistance?.Services,
            before.VictimAssistance?.Services,
            first.VictimAssistance?.Services,
            row => row.PersonsServedTotal > 0 && Present(row.Account))
        || Kept(now.Cooperation?.Provided, before.Cooperation?.Provided, first.Cooperation?.Provided, row => row.Amount > 0 && Present(row.Recipient))
        || Kept(now.Cooperation?.Received, before.Cooperation?.Received, first.Cooperation?.Received, row => row.Amount > 0 && Present(row.Counterparty));

    private static bool AnyRetained(RetainedMunitions? now, RetainedMunitions? before, RetainedMunitions? first) =>
        Kept(now?.Items, before?.Items, first?.Items, row => row.Quantity > 0 && Present(row.MunitionType))
        || Kept(now?.Used, before?.Used, first?.Used, row => row.Quantity > 0 && Present(row.Activity));

    private static bool AnyDestroyed(DestroyedItems? now, DestroyedItems? before, DestroyedItems? first) =>
        Kept(now?.Stockpile, before?.Stockpile, first?.Stockpile, row => row.Basis?.Value == DestroyedBasis.InPeriod && row.Quantity > 0 && Present(row.MunitionType))
        || Kept(now?.Clearance, before?.Clearance, first?.Clearance, row => row.Basis?.Value == DestroyedBasis.InPeriod && row.Quantity > 0 && Present(row.MunitionType));

    private static bool Kept<T>(ValueList<T>? now, ValueList<T>? before, ValueList<T>? first, Func<T, bool> isTold)
        where T : class
    {
        if (before is null || first is null)
        {
            return false;
        }

        foreach (var row in now is null ? default : now.AsSpan())
        {
            if (isTold(row) && Holds(before, row) && Holds(first, row))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds<T>(ValueList<T> rows, T row)
        where T : class
    {
        foreach (var other in rows.AsSpan())
        {
            if (row.Equals(other))
            {
                return true;
            }
        }

        return false;
    }
}
