namespace TreatyIndicators.Benchmarks;

/// <summary>Sections on cooperation and on national ownership.</summary>
internal static class OtherSections
{
    public static Cooperation Cooperation(IReadOnlyList<StateCode> states, Dice dice) => new()
    {
        Provided = dice.Chance(0.5)
            ? dice.Rows(4, () => new AssistanceProvided
            {
                RecipientState = dice.Chance(0.85) ? dice.Pick(states) : null,
                Duty = dice.Code<Duty>(),
                Kind = dice.Code<ResourceKind>(),
                MultiYear = dice.Flag(),
                NamesVictims = dice.Flag(),
            })
            : [],
        Received = dice.Chance(0.5) ? dice.Rows(2, () => new AssistanceReceived { Duty = dice.Code<Duty>() }) : [],
        ProvidedGender = dice.Maybe(0.6, () => new AssistanceGender { Considered = dice.Answer() }),
        DonorCoordination = dice.Rows(1, () => new DonorCoordination { Forum = "As reported." }),
        InnovativeFinance = dice.Rows(1, () => new InnovativeFinance { Text = dice.Text(), Stage = dice.Code<FinanceStage>() }),
        Progress = dice.Text(),
        Challenges = dice.Text(),
        AssistanceNeeds = dice.Rows(2, () => new AssistanceNeed { Duty = dice.Code<Duty>() }),
        ResourceMobilisationPlan = dice.Maybe(0.6, () => new ResourceMobilisationPlan { Exists = dice.Answer() }),
        NationalCoordination = dice.Maybe(0.6, () => new NationalCoordination { Efforts = dice.Text() }),
        Platform = dice.Maybe(0.6, () => new MineActionPlatform { Established = dice.Answer() }),
        LessonsShared = dice.Rows(1, () => new LessonShared { Partner = dice.Text(), Topic = dice.Code<LessonTopic>(), Channel = dice.Code<CooperationChannel>() }),
        NationalPlan = dice.Maybe(0.7, () => new NationalAssistancePlan { Exists = dice.Answer() }),
        CountryCoalition = dice.Maybe(0.7, () => new CountryCoalition { Used = dice.Answer() }),
        Offers = dice.Rows(1, () => new AssistanceOffer { Topic = dice.Code<OfferTopic>() }),
        ReportingHelp = dice.Maybe(0.7, () => new ReportingHelp { Sought = dice.Answer(), Received = dice.Answer() }),
        NilStatement = Dice.NotNil,
    };

    public static NationalOwnership NationalOwnership(int year, Dice dice) => new()
    {
        IntegratedInto = dice.Codes<IntegrationInstrument>(3),
        SectorCoordination = dice.Rows(2, () => new SectorCoordination { Sector = dice.Text(), Mechanism = dice.Text() }),
        Strategies = dice.Rows(2, () => new NationalStrategy
        {
            AdoptedOn = dice.Day(year - 5, year),
            From = dice.Day(year - 4, year),
            To = dice.Day(year, year + 4),
            EvidenceBased = dice.Flag(),
            Costed = dice.Flag(),
            ContextSpecific = dice.Flag(),
            DutiesCovered = dice.Codes<Duty>(5),
        }),
        AnnualPlans = dice.Rows(2, () => new AnnualPlan { Year = dice.Chance(0.9) ? year - 1 + dice.Below(3) : null }),
        NationalResources = dice.Rows(1, () => new NationalResource { Amount = dice.Area() }),
        ResourceCommitment = dice.Answer(),
        CapacityBuilt = dice.Answer(),
    };
}
