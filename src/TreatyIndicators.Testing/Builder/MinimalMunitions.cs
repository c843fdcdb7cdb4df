namespace TreatyIndicators.Testing;

/// <summary>The least that a report says of munitions held.</summary>
internal static class MinimalMunitions
{
    private const long Stock = 500, Kept = 60;

    public static Stockpile Stockpile(ReportTerms terms) => !terms.Has(ReportProfile.Stockpile)
        ? new() { Totals = new() { Quantity = 0, Submunitions = terms.Submunitions(0) }, NeverHeld = true, NilStatement = MinimalReport.Nil("The State has never held any.") }
        : new()
        {
            Stock = [new() { MunitionType = ReportTerms.Munition, Quantity = Stock, Submunitions = terms.Submunitions(Stock), LotNumbers = ["L-1"] }],
            Totals = new() { Quantity = Stock, Submunitions = terms.Submunitions(Stock) },
            SeparatedFromActive = terms.IsClusters ? MinimalReport.Yes("Kept in a depot of its own") : null,
            MarkedForDestruction = terms.IsClusters ? MinimalReport.Yes("Crates carry a red band") : null,
            DestructionProgramme = new()
            {
                Methods = ["Open detonation"],
                Sites = ["Range East"],
                SafetyStandards = "International ammunition technical guidelines",
                EnvironmentalStandards = "Air and soil are sampled",
                Plan = new() { Exists = MinimalReport.Yes("Destruction plan") },
            },
        };

    public static RetainedMunitions Retained(ReportTerms terms) => !terms.Has(ReportProfile.Retention)
        ? new() { Totals = new() { Quantity = 0, Submunitions = terms.Submunitions(0) }, NilStatement = MinimalReport.Nil("None are kept.") }
        : new()
        {
            Items =
            [
                new()
                {
                    Institution = "Demining School", MunitionType = ReportTerms.Munition, Quantity = Kept, Submunitions = terms.Submunitions(Kept),
                    LotNumbers = ["R-1"], Purposes = [RetentionPurpose.DetectionTraining],
                },
            ],
            Totals = new() { Quantity = Kept, Submunitions = terms.Submunitions(Kept) },
            NoUseStatement = true,
            PlannedUse = [new() { Activity = "Training of dog teams" }],
            Review = new() { ConductedOn = terms.In(10, 10), Outcome = ReviewOutcome.Minimum },
            Alternatives = new() { Explored = MinimalReport.Yes("Inert models are on trial") },
        };

    public static TechnicalCharacteristics Sheets(ReportTerms terms) => !terms.Has(ReportProfile.Stockpile | ReportProfile.Retention)
        ? new() { NilStatement = MinimalReport.Nil("None was ever produced or possessed.") }
        : new()
        {
            Types =
            [
                new()
                {
                    MunitionType = ReportTerms.Munition, Possessed = true, Dimensions = new() { LengthMm = 110, WidthMm = 105, HeightMm = 55, DiameterMm = 108 },
                    Fusing = "Pressure", ExplosiveType = "TNT", ExplosiveGrams = 200, MetallicContent = "Detonator only", ColourPhoto = true,
                    SubmunitionsPerUnit = terms.IsClusters ? ReportTerms.PerUnit : null,
                },
            ],
        };
}
