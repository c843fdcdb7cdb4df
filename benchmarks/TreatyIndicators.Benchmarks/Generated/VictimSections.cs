namespace TreatyIndicators.Benchmarks;

/// <summary>The section on casualties, victims and their assistance.</summary>
internal static class VictimSections
{
    public static VictimAssistance VictimAssistance(int year, Dice dice) => new()
    {
        Victims = dice.Maybe(0.8, () => new VictimFigures
        {
            Cells = dice.Rows(4, () => new VictimCell
            {
                Sex = dice.Code<Sex>(),
                AgeBand = LandSections.Age(dice),
                WithDisability = dice.Number(),
                Count = dice.Number(),
            }),
        }),
        FocalPoint = dice.Maybe(0.7, () => new FocalPoint { Entity = dice.Text(0.9), Governmental = dice.Flag() }),
        Plan = dice.Maybe(0.8, () => new VictimAssistancePlan
        {
            Exists = dice.Answer(),
            Specific = dice.Flag(),
            Measurable = dice.Flag(),
            Attainable = dice.Flag(),
            Realistic = dice.Flag(),
            TimeBound = dice.Flag(),
            Inclusive = dice.Answer(),
            ProgressText = dice.Text(),
            Progress = dice.Texts(1),
        }),
        Participation = dice.Maybe(0.7, () => new VictimParticipation { National = dice.Answer(), Local = dice.Answer(), Community = dice.Answer() }),
        Coordination = dice.Maybe(0.7, () => new VictimAssistanceCoordination
        {
            Exists = dice.Answer(),
            Members = dice.Rows(4, () => new CoordinationMember { Kind = dice.Code<MemberKind>() }),
        }),
        PolicyFrameworks = dice.Rows(2, () => new PolicyFramework { Title = "As reported.", Kind = dice.Code<PolicyKind>(), WithVictims = dice.Flag(), AdoptedOn = dice.Day(year - 6, year) }),
        Identification = dice.Answer(),
        Data = dice.Maybe(0.7, () => new VictimData { Collected = dice.Answer(), IntegratedInto = dice.Text(), SharedWith = dice.Texts(2) }),
        Emergency = dice.Maybe(0.7, () => new EmergencyResponse { Mechanism = dice.Answer() }),
        Health = dice.Maybe(0.7, () => new HealthCare { Availability = dice.Text(), Access = dice.Text() }),
        Referral = dice.Maybe(0.7, () => new ReferralMechanism { Exists = dice.Answer() }),
        ServiceDirectory = dice.Maybe(0.7, () => new ServiceDirectory { Exists = dice.Answer(), Accessible = dice.Answer() }),
        Rehabilitation = dice.Maybe(0.7, () => new Rehabilitation { Efforts = dice.Text() }),
        AssistiveTechnology = dice.Maybe(0.7, () => new AssistiveTechnology { Efforts = dice.Text() }),
        Psychosocial = dice.Maybe(0.7, () => new PsychosocialSupport { Account = dice.Text() }),
        PeerSupport = dice.Maybe(0.7, () => new PeerSupport { Exists = dice.Answer(), InPublicHealth = dice.Answer() }),
        Inclusion = dice.Maybe(0.7, () => new SocioEconomicInclusion
        {
            BarrierRemoval = dice.Texts(2),
            Programmes = dice.Rows(2, () => new InclusionProgrammeEntry { Kind = dice.Code<InclusionProgramme>() }),
        }),
        Training = dice.Rows(1, () => new StaffTraining { Title = dice.Text() }),
        QualifiedStaff = dice.Answer(),
        NilStatement = Dice.NotNil,
        Services = dice.Rows(4, () => new VictimService { Kind = dice.Code<ServiceKind>(), PersonsServedTotal = dice.Number() }),
        Protection = dice.Maybe(0.7, () => new SurvivorProtection { InPlans = dice.Answer(), InclusionMeasures = dice.Codes<ProtectionProgramme>(2) }),
        Accessibility = dice.Maybe(0.7, () => new VictimAccessibility { BarriersAddressed = dice.Codes<Barrier>(2) }),
    };
}
