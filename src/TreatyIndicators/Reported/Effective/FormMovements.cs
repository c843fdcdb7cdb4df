using System.Collections.Frozen;

namespace TreatyIndicators;

/// <summary>What a report books in one form that changes the figures of another.</summary>
/// <remarks>
/// These are the items by which figures roll forward from year to year (rules Y-01 to Y-09 and X-04). Which of them cross from form to form
/// depends on the convention: under the CCM cleared area and remaining area both stand in Form F, so that the one does not move another form.
/// </remarks>
internal static class FormMovements
{
    /// <summary>The figure that moves, the field that moves it, and whether a report books such a movement.</summary>
    private static readonly (string Figure, string Item, Func<StatePartyReport, bool> IsBooked)[] All =
    [
        ("hazardousAreas.totals.remainingM2", "landRelease.totals.releasedM2", report => report.LandRelease is { } release && Releases(release)),
        ("stockpile.totals.quantity", "destroyed.stockpileTotals.inPeriod", report => report.Destroyed is { } destroyed && DestroysStock(destroyed)),
        ("stockpile.totals.quantity", "retained.acquired[].quantity", report => Any(report.Retained?.Acquired, row => row.Source == AcquisitionSource.Stockpile && row.Quantity > 0)),
        ("stockpile.totals.quantity", "retained.transfers[].quantity", report => Any(report.Retained?.Transfers, IsForDestruction)),
        ("destroyed.clearanceTotals.inPeriod", "landRelease.rows[].devices.apMines", report => Any(report.LandRelease?.Rows, row => row.Devices is { } found && (found.ApMines > 0 || found.ApImprovised > 0))),
        ("landRelease.rows[].devices.apMines", "destroyed.clearanceTotals.inPeriod", report => report.Destroyed is { } destroyed && DestroysInClearance(destroyed)),
        ("destroyed.postCompletion[].quantity", "stockpile.discoveries[].destroyedOn", report => Any(report.Stockpile?.Discoveries, row => IsWithin(row.DestroyedOn, report.Header.Period))),
    ];

    private static readonly Lazy<FrozenDictionary<(ConventionId, FormLetter), Func<StatePartyReport, bool>[]>> Crossing = new(Read);

    /// <summary>Whether another form of the report books what changes the figures of a form.</summary>
    public static bool Move(StatePartyReport report, FormLetter letter) =>
        Crossing.Value.TryGetValue((report.Header.Convention, letter), out var items) && Array.Exists(items, isBooked => isBooked(report));

    private static FrozenDictionary<(ConventionId, FormLetter), Func<StatePartyReport, bool>[]> Read() => FormCatalogue.Forms
        .Select(form => form.Convention)
        .Distinct()
        .SelectMany(convention => All.Select(item => (convention, Figure: Letter(convention, item.Figure), Item: Letter(convention, item.Item), item.IsBooked)))
        .Where(item => item.Figure is not null && item.Item is not null && item.Figure != item.Item)
        .GroupBy(item => (item.convention, item.Figure!.Value))
        .ToFrozenDictionary(items => items.Key, items => items.Select(item => item.IsBooked).ToArray());

    private static FormLetter? Letter(ConventionId convention, string path) =>
        FormCatalogue.Find(path)?.UseIn(convention)?.Letters is [var usual, ..] ? usual : null;

    private static bool Releases(LandRelease release) =>
        release.Totals is { } totals && (totals.ReleasedM2 > 0 || totals.CancelledM2 > 0 || totals.ReducedM2 > 0 || totals.ClearedM2 > 0)
        || Any(release.Rows, row => row.ReleasedM2 > 0 || row.CancelledM2 > 0 || row.ReducedM2 > 0 || row.ClearedM2 > 0);

    private static bool DestroysStock(DestroyedItems destroyed) =>
        destroyed.StockpileTotals is { InPeriod: > 0 } or { InPeriodSubmunitions: > 0 }
        || Any(destroyed.Stockpile, row => row.Basis == DestroyedBasis.InPeriod && (row.Quantity > 0 || row.Submunitions > 0));

    private static bool DestroysInClearance(DestroyedItems destroyed) =>
        destroyed.ClearanceTotals is { InPeriod: > 0 } || Any(destroyed.Clearance, row => row.Basis == DestroyedBasis.InPeriod && row.Quantity > 0);

    private static bool IsForDestruction(MunitionTransfer row) =>
        row.Direction == TransferDirection.Outgoing && row.Purpose == TransferPurpose.Destruction && (row.Quantity > 0 || row.Submunitions > 0);

    private static bool IsWithin(NodaTime.LocalDate? day, ReportingPeriod period) => day >= period.From && day <= period.To;

    private static bool Any<T>(ValueList<T>? rows, Func<T, bool> test)
    {
        for (var place = 0; place < (rows?.Count ?? 0); place++)
        {
            if (rows![place] is { } row && test(row))
            {
                return true;
            }
        }

        return false;
    }
}
