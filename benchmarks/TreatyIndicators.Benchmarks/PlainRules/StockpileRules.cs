using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Rules of stocks, finds of stocks and the programme to destroy them.</summary>
internal static class StockpileRules
{
    public static void Check(PlainInput input, Fired fired)
    {
        if (input is { IsCcm: true, Effective: { Stockpile: { } stocks, TechnicalCharacteristics: { } types } })
        {
            CheckSubmunitions(stocks, types, fired);
        }

        if (input.Submitted.Stockpile is not { } section)
        {
            return;
        }

        var held = Max(section.Totals?.Quantity, section.Totals?.Submunitions);
        CheckTotals(section, held, input.IsCcm, fired);
        CheckStock(section.Stock, fired);
        foreach (var find in section.Discoveries.AsSpan())
        {
            CheckFind(find, input, fired);
        }

        if (held > 0)
        {
            CheckProgramme(section, input.IsCcm, fired);
        }
    }

    private static void CheckTotals(Stockpile section, long? held, bool isCcm, Fired fired)
    {
        fired.If(Differ(section.Totals?.Quantity, Sum(section.Stock, row => row.Quantity)), "B-01");
        fired.If(isCcm && Differ(section.Totals?.Submunitions, Sum(section.Stock, row => row.Submunitions)), "B-01");
        fired.If(held is not null && (section.NilStatement?.Stated == true) == (held > 0), "B-02");
    }

    private static void CheckStock(ValueList<StockpileItem> stock, Fired fired)
    {
        for (var place = 0; place < stock.Count; place++)
        {
            var row = stock[place];
            fired.If(row.Quantity > 0 && !Present(row.MunitionType), "B-03");
            fired.If(row.LotNumbers.Count == 0, "B-04");
            for (var other = place + 1; other < stock.Count; other++)
            {
                fired.If(Same(row.MunitionType, stock[other].MunitionType) && Intersect(row.LotNumbers, stock[other].LotNumbers), "B-05");
            }
        }
    }

    private static void CheckFind(StockpileDiscovery find, PlainInput input, Fired fired)
    {
        fired.If(!Present(find.Plan) && find.DestroyedOn is null, "B-07");
        fired.If(find.NotifiedPresidentOn is null || find.NotifiedPresidentOn < find.DiscoveredOn, "B-08");
        fired.If(find.DestroyedQuantity > find.Quantity || (Same(find.DestroyedQuantity, find.Quantity) && find.DestroyedOn is null), "B-10");
        if (!input.IsCcm)
        {
            fired.If((find.DestroyedOn ?? input.Header.SubmittedOn) > AddMonths(find.DiscoveredOn, 6), "B-09");
            fired.If(find.Improvised is null, "B-11");
        }
    }

    private static void CheckProgramme(Stockpile section, bool isCcm, Fired fired)
    {
        var programme = section.DestructionProgramme;
        fired.If(!Yes(programme?.Plan?.Exists), "B-06");
        var isIncomplete = programme is null || programme.Methods.Count == 0 || programme.Sites.Count == 0
            || !Present(programme.SafetyStandards) || !Present(programme.EnvironmentalStandards);
        fired.If(!isCcm && section.Totals?.Quantity > 0 && isIncomplete, "F-12");
        fired.If(isCcm && isIncomplete, "F-13");
        fired.If(isCcm && !(Answered(section.MarkedForDestruction) && Answered(section.SeparatedFromActive)), "B-14");
    }

    private static void CheckSubmunitions(Stockpile section, TechnicalCharacteristics types, Fired fired)
    {
        foreach (var row in section.Stock.AsSpan())
        {
            foreach (var sheet in types.Types.AsSpan())
            {
                var isOfType = Same(row.MunitionType, sheet.MunitionType);
                fired.If(isOfType && sheet.SubmunitionsPerUnit > 0 && row.Submunitions < row.Quantity, "B-12");
                fired.If(isOfType && Differ(row.Submunitions, (Int128?)row.Quantity * sheet.SubmunitionsPerUnit), "B-13");
            }
        }
    }
}
