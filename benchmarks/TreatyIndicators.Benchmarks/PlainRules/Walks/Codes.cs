using static TreatyIndicators.Benchmarks.Plain;

namespace TreatyIndicators.Benchmarks;

/// <summary>Codes that are on their list but for their case or stray blanks. A value of no list at all is for other rules to report.</summary>
internal static class Codes
{
    public static bool AnyInWrongCase(StatePartyReport report) =>
        AnyFault(report.Header)
        || (report.NationalImplementation is { } implementation && AnyFault(implementation))
        || AnyFault(report.Stockpile?.DestructionProgramme)
        || AnyStock(report.Stockpile)
        || (report.Retained is { } retained && AnyFault(retained))
        || Any(report.ProductionFacilities?.Facilities, row => Wrong(row.Mode) || Wrong(row.Status))
        || (report.HazardousAreas is { } areas && AnyFault(areas))
        || (report.LandRelease is { } release && AnyFault(release))
        || Any(report.Destroyed?.Stockpile, row => Wrong(row.Basis))
        || Any(report.Destroyed?.Clearance, row => Wrong(row.Basis))
        || (report.RiskEducation is { } education && AnyFault(education))
        || (report.VictimAssistance is { } victims && AnyFault(victims))
        || (report.Cooperation is { } cooperation && AnyFault(cooperation))
        || (report.NationalOwnership is { } ownership && AnyFault(ownership))
        || Wrong(report.GenderAndDiversity?.NeedsReflectedInPlans) || AnyWrong(report.GenderAndDiversity?.ConsultedGroups)
        || AnyWrong(report.Environment?.AppliedTo)
        || Wrong(report.Standards?.Updated)
        || (report.InformationManagement is { } system && (Wrong(system.Exists) || Wrong(system.Centralised) || Wrong(system.Sustainable)));

    private static bool AnyFault(ReportHeader header) =>
        Wrong(header.Kind) || Wrong(header.Format) || Wrong(header.FormatDetectedBy) || Wrong(header.Language) || Wrong(header.AreaUnit)
        || Any(header.Cover, box => Wrong(box.Form) || Wrong(box.Status));

    private static bool AnyFault(NationalImplementation section) =>
        Any(section.Measures, row => Wrong(row.Kind)) || Wrong(section.Article9Status) || Wrong(section.AssistanceRequested) || Wrong(section.InvestmentBan)
        || Wrong(section.Dissemination?.ArmedForces) || Wrong(section.Dissemination?.Doctrine) || Wrong(section.Dissemination?.Training);

    private static bool AnyStock(Stockpile? section) => Wrong(section?.SeparatedFromActive) || Wrong(section?.MarkedForDestruction);

    private static bool AnyFault(StockpileDestructionProgramme? programme) =>
        Wrong(programme?.Status) || Wrong(programme?.Plan?.Exists) || Any(programme?.Plan?.Milestones, row => Wrong(row.Status));

    private static bool AnyFault(RetainedMunitions section) =>
        Any(section.Items, row => AnyWrong(row.Purposes)) || Any(section.Acquired, row => Wrong(row.Source))
        || Any(section.Transfers, row => Wrong(row.Direction) || Wrong(row.Purpose)) || Wrong(section.Review?.Outcome) || Wrong(section.Alternatives?.Explored);

    private static bool AnyFault(HazardousAreas section) =>
        Any(section.Areas, AnyFault) || Any(section.NewlyIdentified, row => Wrong(row.Status) || Wrong(row.Reason)) || Wrong(section.Marking?.Status)
        || Wrong(section.Baseline?.Established) || Wrong(section.Baseline?.EvidenceBased) || Wrong(section.Baseline?.Inclusive);

    private static bool AnyFault(HazardousArea area) =>
        Wrong(area.Status) || Wrong(area.State) || AnyWrong(area.Contamination) || Wrong(area.ContaminationSplit)
        || Any(area.ContaminationAreas, row => Wrong(row.Type)) || Any(area.Munitions, row => Wrong(row.RemnantSort));

    private static bool AnyFault(LandRelease section) =>
        Any(section.Rows, row => AnyWrong(row.Methods)) || Wrong(section.ClearanceProgramme?.Status) || Wrong(section.WorkPlan?.Exists)
        || Any(section.WorkPlan?.Milestones, row => Wrong(row.Status)) || Any(section.Innovation, row => Wrong(row.Stage))
        || Wrong(section.Priorities?.HumanitarianDevelopment) || Wrong(section.Priorities?.GenderDiversity) || AnyFault(section.ResidualCapacity);

    private static bool AnyFault(ResidualCapacity? capacity) => Wrong(capacity?.Exists) || Wrong(capacity?.InPlan);

    private static bool AnyFault(RiskEducation section) =>
        Any(section.Activities, row => Wrong(row.Tailored)) || Any(section.Reach?.Cells, cell => Wrong(cell.Sex) || Wrong(cell.Exposure))
        || Any(section.Reach?.BySex, row => Wrong(row.Sex)) || Wrong(section.Prioritisation?.Exists) || AnyWrong(section.IntegratedInto)
        || AnyFault(section.ResidualCapacity);

    private static bool AnyFault(VictimAssistance section) =>
        Wrong(section.VictimDefinition) || AnyCount(section.Casualties)
        || Any(section.Victims?.Cells, cell => Wrong(cell.Sex) || Wrong(cell.Outcome) || Wrong(cell.CivilStatus) || Wrong(cell.Device))
        || Wrong(section.Plan?.Exists) || Wrong(section.Plan?.Inclusive)
        || Wrong(section.Participation?.National) || Wrong(section.Participation?.Local) || Wrong(section.Participation?.Community)
        || Wrong(section.Coordination?.Exists) || Any(section.Coordination?.Members, row => Wrong(row.Kind))
        || Any(section.PolicyFrameworks, row => Wrong(row.Sector) || Wrong(row.Kind)) || Wrong(section.Identification) || Wrong(section.Data?.Collected)
        || Wrong(section.Emergency?.Mechanism) || Wrong(section.Referral?.Exists) || Wrong(section.Referral?.Level)
        || Wrong(section.ServiceDirectory?.Exists) || Wrong(section.ServiceDirectory?.Accessible)
        || Wrong(section.PeerSupport?.Exists) || Wrong(section.PeerSupport?.InPublicHealth) || Any(section.Inclusion?.Programmes, row => Wrong(row.Kind))
        || Any(section.Services, row => Wrong(row.Kind) || Any(row.PersonsServed, cell => Wrong(cell.Sex)))
        || Wrong(section.Protection?.InPlans) || AnyWrong(section.Protection?.InclusionMeasures)
        || AnyWrong(section.Accessibility?.BarriersAddressed) || Wrong(section.QualifiedStaff);

    private static bool AnyCount(Casualties? casualties) =>
        Any(casualties?.BySex, row => Wrong(row.Sex)) || Any(casualties?.ByCivilStatus, row => Wrong(row.CivilStatus)) || Any(casualties?.ByDevice, row => Wrong(row.Device));

    private static bool AnyFault(Cooperation section) =>
        Any(section.Provided, row => Wrong(row.Duty) || Wrong(row.Kind)) || Any(section.Received, row => Wrong(row.Duty) || Wrong(row.Kind))
        || Wrong(section.ProvidedGender?.Considered) || Any(section.InnovativeFinance, row => Wrong(row.Stage))
        || Any(section.AssistanceNeeds, row => Wrong(row.Duty) || Wrong(row.Kind)) || Wrong(section.ResourceMobilisationPlan?.Exists)
        || Wrong(section.ResourcesMobilised) || Wrong(section.Platform?.Established) || Any(section.LessonsShared, row => Wrong(row.Topic) || Wrong(row.Channel))
        || Wrong(section.NationalPlan?.Exists) || Wrong(section.CountryCoalition?.Used) || Any(section.Offers, row => Wrong(row.Topic))
        || Wrong(section.ReportingHelp?.Sought) || Wrong(section.ReportingHelp?.Received);

    private static bool AnyFault(NationalOwnership section) =>
        AnyWrong(section.IntegratedInto) || Any(section.Strategies, row => Wrong(row.Kind) || AnyWrong(row.DutiesCovered))
        || Any(section.NationalResources, row => Wrong(row.Duty) || Wrong(row.Kind)) || Wrong(section.ResourceCommitment) || Wrong(section.CapacityBuilt);

    private static bool Wrong(Attestation? attestation) => Wrong(attestation?.Answer);

    private static bool AnyWrong<T>(ValueList<Code<T>>? codes)
        where T : struct, Enum => Any(codes, Wrong);

    private static bool Wrong<T>(Code<T>? code)
        where T : struct, Enum => code is { Value: null } && IsListedButForCase(code);

    private static bool IsListedButForCase<T>(Code<T> code)
        where T : struct, Enum => Code<T>.Names.Contains(code.Text.Trim(), StringComparer.OrdinalIgnoreCase);
}
