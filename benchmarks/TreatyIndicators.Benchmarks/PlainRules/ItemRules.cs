using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of plants, destroyed items and technical sheets.</summary>
internal static class ItemRules
{
    /// <summary>No anti-personnel mine that is known holds as much.</summary>
    private const decimal MostGramsOfMine = 20_000;

    public static void Check(PlainInput input, Fired fired)
    {
        var report = input.Submitted;
        if (report.ProductionFacilities is { } facilities)
        {
            CheckFacilities(facilities, report.Header, fired);
        }

        if (report.TechnicalCharacteristics is { } sheets)
        {
            CheckSheets(sheets, input.IsCcm, fired);
        }

        if (!input.IsCcm && input.Effective.Stockpile is { } stockpile && input.IsTold(input.Effective.Destroyed, FormLetter.G, FormLetter.B))
        {
            CheckDestroyedFinds(stockpile, input.Effective.Destroyed, report.Header.Period, fired);
        }

        if (report.Destroyed is { } destroyed)
        {
            CheckDestroyed(destroyed, input.IsCcm, fired);
        }
    }

    private static void CheckFacilities(ProductionFacilities section, ReportHeader header, Fired fired)
    {
        foreach (var plant in section.Facilities.AsSpan())
        {
            fired.If(plant.Status?.Value is null || plant.Mode?.Value is null, "E-01");
            fired.If(plant.Status?.Value == FacilityStatus.Completed && (plant.CompletedOn is null || plant.CompletedOn > header.SubmittedOn), "E-03");
        }

        fired.If(section.Facilities.Count == 0 && section.NeverProduced != true && section.NilStatement?.Stated != true, "E-02");
    }

    private static void CheckDestroyed(DestroyedItems section, bool isCcm, Fired fired)
    {
        if (!isCcm)
        {
            fired.If(TotalsAreOff(section), "G-01");
            fired.If(section.Undivided.Count > 0, "G-02");
            fired.If(Any(section.Stockpile, row => row.Quantity != 0 && row.LotNumbers.Count == 0), "G-03");
            return;
        }

        foreach (var row in section.Stockpile.AsSpan())
        {
            fired.If(row.Quantity is null || (row.Quantity > 0 && (row.Submunitions is null || row.Methods.Count == 0 || row.Sites.Count == 0)), "G-05");
        }
    }

    private static bool TotalsAreOff(DestroyedItems section) =>
        IsOff(section.Stockpile, DestroyedBasis.SinceEntryIntoForce, section.StockpileTotals?.Cumulative)
        || IsOff(section.Stockpile, DestroyedBasis.InPeriod, section.StockpileTotals?.InPeriod)
        || IsOff(section.Clearance, DestroyedBasis.SinceEntryIntoForce, section.ClearanceTotals?.Cumulative)
        || IsOff(section.Clearance, DestroyedBasis.InPeriod, section.ClearanceTotals?.InPeriod);

    private static bool IsOff(ValueList<DestroyedStockpile> rows, DestroyedBasis basis, long? total) =>
        Any(rows, row => row.Basis?.Value == basis) && Differ(total, Sum(rows, row => Is(row.Basis, basis), row => row.Quantity));

    private static bool IsOff(ValueList<DestroyedInClearance> rows, DestroyedBasis basis, long? total) =>
        Any(rows, row => row.Basis?.Value == basis) && Differ(total, Sum(rows, row => Is(row.Basis, basis), row => row.Quantity));

    private static void CheckDestroyedFinds(Stockpile stockpile, DestroyedItems? destroyed, ReportingPeriod period, Fired fired)
    {
        foreach (var find in stockpile.Discoveries.AsSpan())
        {
            fired.If(Within(find.DestroyedOn, period) && (Present(find.MunitionType) ? All(destroyed?.PostCompletion, row => Differ(row.MunitionType, find.MunitionType)) : !(destroyed?.PostCompletion.Count > 0)), "G-04");
        }
    }

    private static void CheckSheets(TechnicalCharacteristics section, bool isCcm, Fired fired)
    {
        foreach (var sheet in section.Types.AsSpan())
        {
            var size = sheet.Dimensions;
            var isComplete = (size?.LengthMm is not null || size?.DiameterMm is not null)
                && Present(sheet.Fusing) && Present(sheet.ExplosiveType) && sheet.ExplosiveGrams is not null
                && Present(sheet.MetallicContent) && sheet.ColourPhoto == true;
            fired.If(!isComplete, "H-01");
            fired.If(sheet.ExplosiveGrams <= 0 || size?.LengthMm <= 0 || size?.WidthMm <= 0 || size?.HeightMm <= 0 || size?.DiameterMm <= 0, "H-02");
            fired.If(!isCcm && sheet.ExplosiveGrams > MostGramsOfMine, "H-03");
        }
    }
}
