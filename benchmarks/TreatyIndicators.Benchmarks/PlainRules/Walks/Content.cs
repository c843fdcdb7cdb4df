using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Whether a part of a report says anything besides that there is nothing to report.</summary>
internal static class Content
{
    /// <summary>A part that is there and not empty.</summary>
    public static bool Given<T>(T? part)
        where T : class, IEquatable<T>, new() => part is not null && !part.Equals(Nothing<T>.Part);

    public static bool Of(NationalImplementation section) =>
        section.Measures.Count > 0 || Given(section.ExistingLawSufficient) || section.Article9Status is not null || Present(section.Obstacles)
        || section.PlannedMeasures.Count > 0 || Given(section.AssistanceRequested) || Given(section.Dissemination) || Given(section.InvestmentBan);

    /// <summary>The stock and its finds, without the programme to destroy them.</summary>
    public static bool OfStock(Stockpile section) =>
        section.Stock.Count > 0 || Given(section.Totals) || section.NeverHeld is not null || section.Discoveries.Count > 0
        || Given(section.SeparatedFromActive) || Given(section.MarkedForDestruction);

    public static bool Of(TechnicalCharacteristics section) => section.Types.Count > 0;

    public static bool Of(RetainedMunitions section) =>
        section.Items.Count > 0 || Given(section.Totals) || section.Used.Count > 0 || section.NoUseStatement is not null || section.PlannedUse.Count > 0
        || section.Destroyed.Count > 0 || section.Acquired.Count > 0 || section.Transfers.Count > 0 || Given(section.Review) || Given(section.Alternatives);

    public static bool Of(ProductionFacilities section) => section.Facilities.Count > 0 || section.NeverProduced is not null;

    /// <summary>The areas, without their marking.</summary>
    public static bool OfAreas(HazardousAreas section) =>
        section.Areas.Count > 0 || Given(section.Totals) || section.RoundingM2 is not null || Given(section.Baseline) || section.NewlyIdentified.Count > 0
        || section.Reassessed.Count > 0 || section.Reclassified.Count > 0 || section.AsOf is not null || Present(section.Explanation) || Present(section.Gazetteer);

    public static bool Of(LandRelease section) =>
        section.Rows.Count > 0 || Given(section.Totals) || section.RoundingM2 is not null || Given(section.ClearanceProgramme) || Given(section.WorkPlan)
        || Given(section.Priorities) || Given(section.ResidualCapacity) || Given(section.Efficiency) || section.Innovation.Count > 0;

    public static bool OfStockDestroyed(DestroyedItems section) =>
        section.Stockpile.Count > 0 || Given(section.StockpileTotals) || section.PostCompletion.Count > 0 || section.Undivided.Count > 0;

    public static bool OfRemnantsDestroyed(DestroyedItems section) => section.Clearance.Count > 0 || Given(section.ClearanceTotals);

    public static bool Of(RiskEducation section) =>
        section.WarningMeasures.Count > 0 || section.Activities.Count > 0 || Present(section.Priorities) || section.Methods.Count > 0
        || Present(section.Challenges) || Present(section.Results) || Given(section.Reach) || Given(section.Prioritisation)
        || section.IntegratedInto.Count > 0 || Given(section.RiskBehaviour) || Given(section.ResidualCapacity)
        || section.Residual is not null || Present(section.ImpactMeasurement);

    public static bool Of(VictimAssistance section) =>
        section.VictimDefinition is not null || Given(section.Casualties) || Given(section.Victims) || section.RecordsCleaned is not null || OfAssistance(section);

    /// <summary>The account of assistance: everything but the numbers of casualties and victims and what they count.</summary>
    public static bool OfAssistance(VictimAssistance section) =>
        Given(section.FocalPoint) || Given(section.Plan) || Given(section.Participation) || Given(section.Coordination) || section.PolicyFrameworks.Count > 0
        || Given(section.Identification) || Given(section.Data) || Given(section.Emergency) || Given(section.Health) || Given(section.Referral)
        || Given(section.ServiceDirectory) || Given(section.Rehabilitation) || Given(section.AssistiveTechnology) || Given(section.Psychosocial)
        || Given(section.PeerSupport) || Given(section.Inclusion) || section.Services.Count > 0 || Given(section.Protection)
        || Given(section.Accessibility) || section.Training.Count > 0 || Given(section.QualifiedStaff);

    /// <summary>Help, without what the forms of one convention ask for elsewhere.</summary>
    public static bool OfHelp(Cooperation section) =>
        section.Provided.Count > 0 || section.Received.Count > 0 || Given(section.ProvidedGender) || section.DonorCoordination.Count > 0
        || section.InnovativeFinance.Count > 0 || Present(section.Progress) || Present(section.Challenges) || section.AssistanceNeeds.Count > 0
        || Given(section.ResourceMobilisationPlan) || Given(section.ResourcesMobilised) || Given(section.NationalCoordination)
        || section.LessonsShared.Count > 0 || Given(section.NationalPlan) || section.Offers.Count > 0;

    public static bool OfIntegration(NationalOwnership section) =>
        section.IntegratedInto.Count > 0 || Present(section.IntegrationEvidence) || section.SectorCoordination.Count > 0;

    public static bool OfStrategies(NationalOwnership section) => section.Strategies.Count > 0 || section.AnnualPlans.Count > 0;

    public static bool OfResources(NationalOwnership section) =>
        section.NationalResources.Count > 0 || Given(section.ResourceCommitment) || Given(section.CapacityBuilt);

    public static bool Of(NationalOwnership section) => OfIntegration(section) || OfStrategies(section) || OfResources(section);

    private static class Nothing<T>
        where T : new()
    {
        public static readonly T Part = new();
    }
}
