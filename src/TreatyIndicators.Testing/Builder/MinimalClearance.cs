namespace TreatyIndicators.Testing;

/// <summary>The least that a report says of areas, their release and the warning of people.</summary>
internal static class MinimalClearance
{
    private const decimal Remaining = 90_000;

    public static HazardousAreas Areas(ReportTerms terms) => !terms.Has(ReportProfile.Clearance)
        ? new() { NilStatement = MinimalReport.Nil("No area is known or suspected.") }
        : new()
        {
            Areas =
            [
                new()
                {
                    Region = "North", Status = HazardStatus.Cha, Count = 3, AreaM2 = Remaining, MunitionsUnknown = true, DirectEvidence = "Items seen by a survey team",
                    Contamination = [terms.IsClusters ? Ordnance.ClusterMunitionRemnant : Ordnance.ApMine],
                },
            ],
            Totals = new() { ShaCount = 0, ShaAreaM2 = 0, ChaCount = 3, ChaAreaM2 = Remaining, RemainingM2 = Remaining },
            AsOf = terms.In(12, 31),
            Marking = terms.IsClusters ? new() { Status = MarkingStatus.Partial, AreasMarked = 2, AreasTotal = 3 } : null,
        };

    public static LandRelease Release(ReportTerms terms) => !terms.Has(ReportProfile.Clearance)
        ? new() { NilStatement = MinimalReport.Nil("There is no area to release.") }
        : new()
        {
            WorkPlan = new()
            {
                Exists = MinimalReport.Yes("National work plan"),
                UpdatedOn = terms.In(11, 20),
                Targets = Enumerable.Range(terms.Year + 1, terms.ClearanceDeadline.Year - terms.Year)
                    .Select(year => new WorkPlanTarget { Year = year, AreaM2 = 10_000 })
                    .ToValueList(),
            },
        };

    public static RiskEducation RiskEducation(ReportTerms terms) => !terms.Has(ReportProfile.Clearance)
        ? new() { NilStatement = MinimalReport.Nil("There is no area to warn of.") }
        : new()
        {
            WarningMeasures = ["Signs and fences"],
            Priorities = "Herders first",
            Methods = ["Village sessions"],
            Challenges = "Roads are closed in the rainy season",
            Results = "All villages were reached",
        };
}
