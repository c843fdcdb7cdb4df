namespace TreatyIndicators.Benchmarks;

/// <summary>Sections on stocks and on mines kept for training.</summary>
internal static class StockSections
{
    public static Stockpile Stockpile(int year, Dice dice) => new()
    {
        NilStatement = Dice.NotNil,
        Totals = dice.Maybe(0.6, () => new StockpileTotals { Quantity = dice.Number() }),
        Discoveries = dice.Chance(0.15) ? dice.Rows(2, () => Discovery(year, dice)) : [],
        DestructionProgramme = dice.Maybe(0.7, () => new StockpileDestructionProgramme
        {
            ProgressText = dice.Text(),
            Plan = dice.Maybe(0.8, () => new StockpileDestructionPlan
            {
                Exists = dice.Answer(),
                TimeBound = dice.Flag(),
                Costed = dice.Flag(),
                Milestones = dice.Rows(2, () => new Milestone { Target = dice.Text() }),
            }),
        }),
    };

    public static RetainedMunitions Retained(int year, Dice dice) => new()
    {
        Items = dice.Rows(2, () => new RetainedItem { MunitionType = "Type A", Quantity = dice.Number() }),
        Totals = dice.Maybe(0.5, () => new RetainedTotals { Quantity = dice.Chance(0.3) ? 0 : dice.Number(), Submunitions = dice.Chance(0.5) ? 0 : dice.Number() }),
        NilStatement = dice.Chance(0.1) ? new() { Stated = true } : Dice.NotNil,
        Used = dice.Rows(2, () => new RetainedUse { MunitionType = "Type A", Quantity = dice.Number() }),
        NoUseStatement = dice.Flag(),
        PlannedUse = dice.Rows(1, () => new PlannedRetainedUse { Activity = dice.Text() }),
        Destroyed = dice.Rows(2, () => new RetainedDestruction { Quantity = dice.Number(), Submunitions = dice.Number() }),
        Acquired = dice.Chance(0.1) ? dice.Rows(1, () => new RetainedAcquisition { Quantity = dice.Number() }) : [],
        Review = dice.Maybe(0.6, () => new RetentionReview { ConductedOn = dice.Day(year - 1, year) }),
        Alternatives = dice.Maybe(0.7, () => new RetentionAlternatives { Explored = dice.Answer() }),
    };

    private static StockpileDiscovery Discovery(int year, Dice dice)
    {
        var quantity = dice.Number();
        return new()
        {
            MunitionType = dice.Pick("Type A", "Type B"),
            Place = dice.Text(),
            Quantity = quantity,
            DiscoveredOn = dice.Day(year, year),
            NotifiedPresidentOn = dice.Day(year, year + 1),
            DestroyedQuantity = dice.Chance(0.6) ? quantity : dice.Number(),
            DestroyedOn = dice.Day(year, year + 1),
        };
    }
}
