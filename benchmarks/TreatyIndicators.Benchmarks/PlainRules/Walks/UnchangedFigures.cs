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
        Kept(now.Stockpile?.Stock, before.Stockpile?.Stock, first.Stockpile?.Stock, row => Present(row.MunitionType) ? row.Quantity : null)
        || Kept(now.Stockpile?.Discoveries, before.Stockpile?.Discoveries, first.Stockpile?.Discoveries, row => Present(row.MunitionType) ? row.Quantity : null)
        || AnyRetained(now.Retained, before.Retained, first.Retained)
        || Kept(now.HazardousAreas?.Areas, before.HazardousAreas?.Areas, first.HazardousAreas?.Areas, row => Present(row.Region) ? row.AreaM2 : null)
        || Kept(now.LandRelease?.Rows, before.LandRelease?.Rows, first.LandRelease?.Rows, row => Present(row.Region) ? row.ReleasedM2 : null)
        || AnyDestroyed(now.Destroyed, before.Destroyed, first.Destroyed)
        || Kept(
            now.VictimAssistance?.Services,
            before.VictimAssistance?.Services,
            first.VictimAssistance?.Services,
            row => Present(row.Account) ? row.PersonsServedTotal : null)
        || Kept(now.Cooperation?.Provided, before.Cooperation?.Provided, first.Cooperation?.Provided, row => Present(row.Recipient) ? row.Amount : null)
        || Kept(now.Cooperation?.Received, before.Cooperation?.Received, first.Cooperation?.Received, row => Present(row.Counterparty) ? row.Amount : null);

    private static bool AnyRetained(RetainedMunitions? now, RetainedMunitions? before, RetainedMunitions? first) =>
        Kept(now?.Items, before?.Items, first?.Items, row => Present(row.MunitionType) ? row.Quantity : null)
        || Kept(now?.Used, before?.Used, first?.Used, row => Present(row.Activity) ? row.Quantity : null);

    private static bool AnyDestroyed(DestroyedItems? now, DestroyedItems? before, DestroyedItems? first) =>
        Kept(now?.Stockpile, before?.Stockpile, first?.Stockpile, row => row.Basis?.Value == DestroyedBasis.InPeriod && Present(row.MunitionType) ? row.Quantity : null)
        || Kept(now?.Clearance, before?.Clearance, first?.Clearance, row => row.Basis?.Value == DestroyedBasis.InPeriod && Present(row.MunitionType) ? row.Quantity : null);

    /// <param name="now">The rows of the report.</param>
    /// <param name="before">The rows of the report before it.</param>
    /// <param name="first">The rows of the report before that.</param>
    /// <param name="figure">The figure of a row that has words beside it.</param>
    private static bool Kept<T>(ValueList<T>? now, ValueList<T>? before, ValueList<T>? first, Func<T, decimal?> figure)
        where T : class
    {
        if (before is null || first is null)
        {
            return false;
        }

        foreach (var row in now is null ? default : now.AsSpan())
        {
            if (figure(row) is { } value && value > 0 && Holds(before, row, value, figure) && Holds(first, row, value, figure))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds<T>(ValueList<T> rows, T row, decimal value, Func<T, decimal?> figure)
        where T : class
    {
        foreach (var other in rows.AsSpan())
        {
            if (figure(other) == value && row.Equals(other))
            {
                return true;
            }
        }

        return false;
    }
}
