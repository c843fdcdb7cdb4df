namespace TreatyIndicators.Benchmarks;

/// <summary>Sections on hazardous areas, their release, and risk education.</summary>
internal static class LandSections
{
    public static HazardousAreas HazardousAreas(int year, Dice dice) => new()
    {
        Baseline = dice.Maybe(0.8, () => new ContaminationBaseline { Established = dice.Answer(), EvidenceBased = dice.Answer(), Inclusive = dice.Answer(), CompletedOn = dice.Day(year - 3, year + 1) }),
        Marking = dice.Maybe(0.7, () => new HazardMarking { AllMarkedOn = dice.Day(2020, 2027) }),
        NilStatement = Dice.NotNil,
        Areas = dice.Rows(4, () => new HazardousArea
        {
            Region = dice.Text(0.95),
            Status = dice.Code<HazardStatus>(),
            Count = dice.Number(),
            AreaM2 = dice.Area(),
            Contamination = dice.Codes<Ordnance>(2),
        }),
        NewlyIdentified = dice.Chance(0.2)
            ? dice.Rows(2, () => new NewlyIdentifiedArea { Region = dice.Text(), Reason = dice.Code<NewAreaReason>(), DiscoveredOn = dice.Day(year, year) })
            : [],
    };

    public static LandRelease LandRelease(int year, Dice dice) => new()
    {
        Rows = dice.Rows(4, () => new LandReleaseRow
        {
            CancelledM2 = dice.Area(),
            ReducedM2 = dice.Area(),
            ClearedM2 = dice.Area(),
            Devices = dice.Maybe(0.8, () => new DevicesFound { ApMines = dice.Number(), ApImprovised = dice.Number() }),
        }),
        WorkPlan = dice.Maybe(0.8, () => new ClearanceWorkPlan
        {
            Exists = dice.Answer(),
            From = dice.Day(year - 4, year),
            To = dice.Day(year, year + 4),
            EvidenceBased = dice.Flag(),
            Costed = dice.Flag(),
            ContextSpecific = dice.Flag(),
            UpdatedOn = dice.Day(year - 1, year),
            ProgressText = dice.Text(0.4),
            Milestones = dice.Rows(2, () => new Milestone { Target = dice.Text(), Status = dice.Code<MilestoneStatus>() }),
            Budget = dice.Maybe(0.7, () => new WorkPlanBudget { National = dice.Area(), External = dice.Area(), Total = dice.Area(), Currency = "USD" }),
        }),
        ResidualCapacity = dice.Maybe(0.7, () => new ResidualCapacity { Exists = dice.Answer(), InPlan = dice.Answer() }),
        Priorities = dice.Maybe(0.7, () => new ClearancePriorities { HumanitarianDevelopment = dice.Answer(), GenderDiversity = dice.Answer() }),
        Efficiency = dice.Maybe(0.7, () => new ClearanceEfficiency { Measures = dice.Texts(2) }),
        Innovation = dice.Rows(1, () => new Innovation { Text = dice.Text() }),
        NilStatement = Dice.NotNil,
    };

    public static RiskEducation RiskEducation(Dice dice) => new()
    {
        Priorities = dice.Text(),
        Methods = dice.Texts(2),
        Challenges = dice.Text(),
        Results = dice.Text(),
        Reach = dice.Maybe(0.8, () => new RiskEducationReach
        {
            Cells = dice.Rows(4, () => new ReachCell { Sex = dice.Code<Sex>(), AgeBand = Age(dice), WithDisability = dice.Number(), Count = dice.Number() }),
        }),
        Prioritisation = dice.Maybe(0.7, () => new RiskPrioritisation { Exists = dice.Answer(), EvidenceUsed = dice.Texts(2), RiskGroups = dice.Texts(2) }),
        IntegratedInto = dice.Codes<RiskEducationFramework>(2),
        RiskBehaviour = dice.Maybe(0.7, () => new RiskBehaviour { Efforts = dice.Text() }),
        ResidualCapacity = dice.Maybe(0.7, () => new ResidualCapacity { Exists = dice.Answer(), InPlan = dice.Answer() }),
        Activities = dice.Rows(2, () => new RiskEducationActivity { Tailored = dice.Answer(), Groups = dice.Texts(1) }),
        ImpactMeasurement = dice.Text(),
        NilStatement = Dice.NotNil,
    };

    public static AgeBand? Age(Dice dice) => dice.Maybe(0.95, () => new AgeBand { From = 0, To = 17 });
}
