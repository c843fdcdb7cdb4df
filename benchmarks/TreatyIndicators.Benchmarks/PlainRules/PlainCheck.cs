namespace TreatyIndicators.Benchmarks;

/// <summary>The 207 rules for reports as a team writes them by hand: the peer of the rule engine, and a check of it.</summary>
/// <remarks>
/// A rule fires when its test is certainly false. Rules of one report read the document as submitted, the others the effective report.
/// Rules of a section that is blank say nothing: rule HDR-13 tells of it.
/// </remarks>
internal static class PlainCheck
{
    /// <summary>The rules that a report breaks.</summary>
    public static IReadOnlyList<string> Report(PlainInput input)
    {
        var fired = new Fired();
        if (!IsKnown(input.World))
        {
            return fired.Ids;
        }

        HeaderRules.Check(input, fired);
        ImplementationRules.Check(input, fired);
        StockpileRules.Check(input, fired);
        AreaRules.Check(input, fired);
        RetentionRules.Check(input, fired);
        ItemRules.Check(input, fired);
        LandReleaseRules.Check(input, fired);
        RiskEducationRules.Check(input, fired);
        VictimRules.Check(input, fired);
        CooperationRules.Check(input, fired);
        CrossFormRules.Check(input, fired);
        CrossYearRules.Check(input, fired);
        SourceRules.Check(input, fired);
        ReferenceRules.Check(input, fired);
        return fired.Ids;
    }

    /// <summary>The rules that the register and the records of a convention break.</summary>
    public static IReadOnlyList<string> Records(PlainWorld world)
    {
        var fired = new Fired();
        if (IsKnown(world))
        {
            RegisterRules.Check(world, fired);
            ExtensionRules.Check(world, fired);
            RecordRules.Check(world, fired);
            RepeatedReports.Check(world, fired);
        }

        return fired.Ids;
    }

    private static bool IsKnown(PlainWorld world) => world.IsCcm || world.Convention == ConventionId.Apmbc;
}
