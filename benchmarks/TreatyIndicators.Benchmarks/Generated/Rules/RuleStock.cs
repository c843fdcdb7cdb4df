namespace TreatyIndicators.Benchmarks;

/// <summary>Stock, kept items, what was destroyed, and the technical sheets of the types.</summary>
internal static class RuleStock
{
    private static readonly string[] Types = ["Type 72", "PMN-2"];

    public static Stockpile Stockpile(RuleLedger ledger)
    {
        var held = ledger.Stock.Sum();
        return new()
        {
            Stock = held == 0 ? [] : [.. ledger.Stock.Select((quantity, place) => new StockpileItem
            {
                MunitionType = Types[place],
                Quantity = quantity,
                Submunitions = Submunitions(ledger, quantity),
                LotNumbers = [$"S-{place}"],
            })],
            Totals = new() { Quantity = held, Submunitions = Submunitions(ledger, held), OpeningQuantity = ledger.OpeningStock },
            NilStatement = held == 0 ? new() { Stated = true, Wording = "No stock is held." } : null,
            SeparatedFromActive = ledger.IsCcm ? Yes : null,
            MarkedForDestruction = ledger.IsCcm ? Yes : null,
            DestructionProgramme = held == 0 ? null : new()
            {
                Status = ProgrammeStatus.InProgress,
                Methods = ["Open detonation"],
                Sites = ["Central range"],
                SafetyStandards = "National rules on explosives.",
                EnvironmentalStandards = "National rules on soil and water.",
                Plan = new() { Exists = Yes, TimeBound = true, Costed = true },
            },
        };
    }

    public static TechnicalCharacteristics Sheets(RuleLedger ledger) => new()
    {
        Types = [.. Types.Select((type, place) => new MunitionSheet
        {
            MunitionType = type,
            Possessed = true,
            Dimensions = new() { HeightMm = 40 + place, DiameterMm = 80 + place },
            Fusing = "Pressure",
            ExplosiveType = "TNT",
            ExplosiveGrams = 100 + place,
            MetallicContent = "Fuse and spring",
            ColourPhoto = true,
            SubmunitionsPerUnit = ledger.IsCcm ? RuleLedger.PerUnit : null,
        })],
    };

    public static RetainedMunitions Retained(RuleLedger ledger) => new()
    {
        Items = [.. ledger.Kept.Select((quantity, place) => new RetainedItem
        {
            Institution = "School of engineers",
            MunitionType = Types[place],
            Quantity = quantity,
            Submunitions = Submunitions(ledger, quantity),
            LotNumbers = [$"K-{place}"],
            Purposes = [RetentionPurpose.DetectionTraining, RetentionPurpose.ClearanceTraining],
        })],
        Totals = new() { Quantity = ledger.Kept.Sum(), Submunitions = Submunitions(ledger, ledger.Kept.Sum()) },
        Used = [.. ledger.Used.Select((quantity, place) => new RetainedUse
        {
            MunitionType = Types[place],
            Quantity = quantity,
            LotNumbers = [$"K-{place}"],
            Activity = $"Courses of {ledger.Now.Year}",
            Result = "Deminers were trained.",
        })],
        PlannedUse = [new() { Period = $"{ledger.Now.Year + 1}", Activity = "Training of deminers", Quantity = 20 }],
        Review = new() { ConductedOn = new(ledger.Now.Year, 9, 1), Outcome = ReviewOutcome.Minimum },
        Alternatives = new() { Explored = Yes, Text = "Models without explosive are in use." },
    };

    public static DestroyedItems Destroyed(RuleLedger ledger) => new()
    {
        Stockpile = [.. ledger.Destroyed.Select((quantity, place) => new DestroyedStockpile
        {
            MunitionType = Types[place],
            Quantity = quantity,
            Submunitions = Submunitions(ledger, quantity),
            LotNumbers = [$"D-{place}"],
            Methods = ["Open detonation"],
            Sites = ["Central range"],
            Basis = DestroyedBasis.InPeriod,
        })],
        StockpileTotals = new() { InPeriod = ledger.Destroyed.Sum(), Cumulative = ledger.DestroyedEver },
        Clearance = [new() { MunitionType = Types[1], Quantity = ledger.Found.Sum(), Basis = DestroyedBasis.InPeriod }],
        ClearanceTotals = new() { InPeriod = ledger.Found.Sum(), Cumulative = ledger.ClearedEver },
    };

    private static Attestation Yes => new() { Answer = Answer.Yes };

    private static long? Submunitions(RuleLedger ledger, long munitions) => ledger.IsCcm ? munitions * RuleLedger.PerUnit : null;
}
